# Entering and leaving: admission, register, information, withdrawal, exclusion, refund.

ADMIT +
  ar يقبل* | تقبل* | قبول* | القبول | طلب* الانضمام | طلب* الانخراط | طلب* العضوية | طلب* القبول | انضمام*
  fr admission | admis | admise | admet | admettre | demande d'adhésion | demandes d'adhésion | adhésion | agrée | agréé
FINAL +
  ar نهائي* | نهائيا | بصفة نهائية | غير قابل للطعن | لا يقبل أي طعن | لا رجعة فيه | باتا | بات | لا معقب | دون تعليل | لا يقبل الطعن | غير قابلة للطعن
  fr définitive | définitif | définitivement | sans appel | souverainement | souverain | sans recours | discrétionnaire | dernier ressort | souveraine | n'est susceptible d'aucun recours
ADDRESSED +
  ar ~وجه | ~قدم | ~رفع إلى | ~سلم | ~ودع | ~بعث
  fr adress* | présent* | remet* | remis* | envoy* | dépos*
PROVISIONAL +
  ar مؤقت* | مؤقتا | بصفة مؤقتة | رأي* | يبدي | إبداء | اقتراح | في انتظار | إلى حين | ~حيل | ~عرض* | عرض*
  fr provisoire | provisoirement | avis | donne son avis | propose | à titre provisoire | sous réserve | en attendant | jusqu'à | soumet | soumise | soumis | transmet
CONSENT +
  ar موافقة* | الموافقة | رضا | تزكية* | تأشيرة | إذن
  fr accord | consentement | agrément | visa | approbation | aval | parrainage | caution
SEVERAL_COOPERATIVES +
  ar تعاونية أخرى | تعاونيات أخرى | أكثر من تعاونية | عدة تعاونيات | أي تعاونية أخرى | تعاونيتين
  fr autre coopérative | autres coopératives | plusieurs coopératives | une seconde coopérative | deux coopératives
SAME_OBJECT +
  ar الغرض نفسه | نفس الغرض | النشاط نفسه | نفس النشاط | لها الغرض ذاته | غرضها مماثل | لها نفس | مماثل* | الغرض ذاته | مشابه*
  fr même objet | même activité | objet identique | objet similaire | objet analogue | identique | similaire
MEMBERS_REGISTER +
  ar سجل الأعضاء | سجل العضوات | سجل المتعاونين | سجل المنخرطين | سجل العضوية | سجل للأعضاء | سجل خاص بالأعضاء | سجل المنتسبين | سجل خاص بالعضوات | سجل المتعاونات | سجل الشركاء | سجل* _ الأعضاء | سجل* _ المتعاونين | سجل المنخرطات
  fr registre des membres | registre des adhérents | registre des sociétaires | registre des coopérateurs | fichier des sociétaires | registre de membres | registre des associés | registre des adhérentes | registre des coopératrices | registre _ inscrit* les membres | livre des membres
SIGN +
  ar ~وقع* | موقع* | توقيع* | مؤشر* | ~ؤشر* | تأشير* | مرقم* | ~رقم* | ترقيم* | ~ختم | مختوم*
  fr signé | signer | signature | signée | signe | paraphé | paraphée | paraphe | coté | cotée | visé | visée | cote | signés | cotées | paraphés
ACCESS +
  ar الاطلاع | ~طلع | اطلاع | الإطلاع | ~تصفح | ~عاين | مراجعة | إطلاع* | ~راجع | فحص
  fr consulter | consultation | communication | prendre connaissance | prend connaissance | accès | accéder | consulte | consultent | voir | vérifier sur place | connaissance | examiner les | communiqués | communiquer | regarder
DOCUMENT +
  ar وثائق | الوثائق | وثيقة | الدفاتر | دفاتر | السجلات | سجلات* | المحاضر | محاضر* | الحسابات | التقارير | اللائحة | المستندات | وثائقها
  fr documents | document | livres | registres | comptes | procès-verbaux | rapports | pièces | écritures | papiers | archives
DENY +
  ar لا يحق | لا يجوز | لا يمكن | ليس من حق | ~منع | ~رفض | لا حق | ~حجب | ليس له* | سرية | سري*
  fr ne peut | ne peuvent | n'a pas | n'ont pas | refus | refuse | refuser | refusé | interdit | interdite | confidentiel | confidentiels | n'ont pas accès | aucun accès | réservé | réservée | réservés | ne sont pas communiqués
AUTHORISED_BY +
  ar بعد موافقة | بموافقة | بإذن | بعد إذن | بترخيص | شريطة موافقة | موافقة* | ~وافق | يأذن | بعد ترخيص | إذن | ~سمح
  fr autorisation | avec l'accord | accord | autorisé | autorisée | s'il y consent | consentement | agrément | permission | d'accord | autorise | acceptation | accepte
IN_ADVANCE +
  ar قبل | سلفا | مسبقا | مسبق | إشعار | إخطار | من تقديم
  fr avance | préavis | préalable | préalablement | à l'avance | prévenir | rendez-vous | délai de prévenance
ANYTIME +
  ar في أي وقت | متى شاء* | كل وقت | في كل وقت | أي وقت | متى أراد* | وقتما
  fr à tout moment | à toute époque | en tout temps | quand il veut | quand il le veut | à tout instant | quand bon lui semble | à son gré | n'importe quand | quand elle veut
FREE +
  ar دون إشعار | بدون إشعار | دون إخطار | بدون إخطار | دون أجل | دون سابق إشعار | بدون سابق إشعار | دون شرط | دون أي شرط | بدون شرط | بدون أي إجراء | دون أي إجراء | بكل حرية | بحرية | دون إخبار | بدون إخبار
  fr sans préavis | sans délai | sans formalité | librement | libre | sans condition | sans avertissement | sans prévenir | sur simple parole
ANSWER +
  ar جواب* | الجواب | ~جيب | الرد | يرد على | ترد على | ~رد عليه* | ~رد عليها | ردا معللا | رد معلل | يرد الرئيس* | ترد الرئيسة | ~بت | البت | إجابة
  fr répond | réponse | répondre | statue | statuer | se prononce | décision | fait connaître | réponde | notifie sa réponse
SILENCE +
  ar سكت | سكتت | ~سكت | السكوت | سكوت* | صمت* | عدم الجواب | عدم جواب* | عدم الرد | لم ~جب | إذا لم ~جب | عدم رد* | انصرم الأجل دون جواب | انصرام الأجل دون جواب | بقي _ دون جواب | دون رد | دون جواب | لم ~رد | مضى هذا الأجل
  fr silence | défaut de réponse | absence de réponse | à défaut de réponse | sans réponse | faute de réponse | s'il ne répond pas | reste sans réponse | non-réponse
REFUSE +
  ar ~عترض | اعتراض* | رفض* | الرفض | ~رفض | مرفوض* | رفضا
  fr refus | opposition | s'oppose | s'opposer | rejet | refusé | refusée | rejetée | rejeté | refuse | vaut rejet | vaut refus
ACCEPTED +
  ar قبول | قبولا | مقبول* | موافقة | بمثابة قبول | موافقا
  fr acceptation | acceptée | accepté | accord | vaut acceptation | acquis | acquise | agréé
APPEAL +
  ar الطعن | طعن* | ~طعن | ~ستأنف | استئناف* | ~تظلم | التظلم | تظلم* | ~لجأ إلى الجمعية | رفع الأمر إلى الجمعية | ~رفع _ الجمعية | عرض _ الجمعية
  fr recours | appel | contester | contestation | en appeler | saisir l'assemblée | se pourvoir | attaquer | voies de recours
EXCLUSION_WORD +
  ar فصل العضو | فصل الأعضاء | الفصل من التعاونية | قرار الفصل | بالفصل | فصل* | ~فصل* | إقصاء* | ~طرد | طرد* | الطرد | ~قصى | إقصاؤه | تشطيب* على العضو
  fr exclusion | exclu | exclue | exclure | exclut | excluent | exclus | radie | radié de la coopérative | mise à l'écart | mettre dehors
HEAR +
  ar يسمع | تسمع | سمع | سماع* | الاستماع | استماع* | ~ستمع* | الإدلاء بدفاع* | ~دافع | دفاع* | الدفاع | أقوال* | توضيحات* | تقديم توضيحات* | إيضاحات* | شروحات*
  fr entendu | écouté | écoutée | écouter | entendue | entendre | audition | auditionné | explications | se défendre | défense | convoqué pour être entendu | ouï | s'expliquer | observations | auditionner | justifications
NOTIFY +
  ar ~بلغ* | تبليغ* | التبليغ | ~شعر* | إشعار* | ~خبر | إخبار* | ~علم | إعلام* | مكاتبة | إبلاغ*
  fr notifié | fait connaître | faire connaître | fait savoir | notifiée | notification | notifie | informé | informée | avisé | porté à la connaissance | portée à la connaissance | signifié | communiqué | avise | avisée | prévenu
SHARES_MONEY +
  ar حصص* | مبلغ الحصص | قيمة الحصص | قيمة حصص* | المبالغ المدفوعة | مستحقات* | المبلغ المؤدى | مساهمات* | المبالغ المؤداة
  fr parts | montant des parts | valeur des parts | sommes versées | parts sociales | sa part | apports | mise
LEAVER +
  ar المنسحب* | المفصول* | المقصا* | المغادر* | من انسحب | من غادر | العضو السابق | المقصى | ورثة | الورثة | المتوفى | المستقيل | من فصل | المنسحبون | الخارج* | ذوي حقوق*
  fr sortant | sortante | démissionnaire | exclu | exclue | retrayant | celui qui part | héritiers | ayants droit | ancien membre | ancien sociétaire | membre qui se retire | partant | qui quitte | décédé | qui s'en va
FORFEIT +
  ar ~فقد | فقدان | ~سقط حق* | سقوط حق* | لا ~ستحق | لا حق له* | لا يسترجع* | لا ~سترد* | لا ~رد | ~حرم* | حرمان* | تصير ملكا | تؤول إلى التعاونية | تبقى ملكا | كسبا للتعاونية | ملكا للتعاونية | تبقى للتعاونية | لفائدة التعاونية | مكتسب* للتعاونية | ~ضيع | يصادر | تصادر | مصادرة
  fr perd | perdus | perdue | perdent | déchu | acquises à la coopérative | acquis à la coopérative | restent à la coopérative | reste à la coopérative | reviennent à la coopérative | ne sont pas remboursées | n'est pas remboursé | sans remboursement | confisqué* | abandonn* | ne récupère | ne peut prétendre à | aucun droit au remboursement | définitivement acquis | propriété de la coopérative
POSTPONE +
  ar تأجيل* | ~ؤجل* | التأجيل | إرجاء* | ~رجئ | تأخير* | ~ؤخر | مدد | ~مدد
  fr attendre | attend | différé | différer | report | reporté | reporter | retardé | ajourné | étalé | étaler | échelonn* | différés | suspendu
REFUND_WORD +
  ar استرجاع* | ~سترجع* | استرداد* | ~سترد* | رد الحصص | ترد | يرد | رد مبلغ* | رد قيمة* | إرجاع* | ~رجع* | تسدد | تصرف له* | تؤدى له* | أداء قيمة حصص* | تعاد | ~عيد | رد حصص* | تصفية حساب* | تسوية وضعيت* | أداء مستحقات* | رد الحصص*
  fr rembours* | restitution | restitué | restituée | reprise des parts | rendu | rendue | rend | récupère | récupérer
WITHOUT_INTEREST +
  ar دون فائدة | بدون فائدة | دون فوائد | بدون فوائد | دون أية فائدة | بدون أية فائدة | دون أي فائدة | من غير فائدة | بلا فائدة | لا تترتب* _ فائدة | دون أية فوائد | غير مصحوب* بفائدة | بدون أي فائدة
  fr sans intérêt | sans intérêts | ne porte pas intérêt | ne produit pas d'intérêt | non productif d'intérêt | aucun intérêt | ne porte intérêt | ne produit intérêt | ne portent pas intérêt | ne porte aucun intérêt
BEAR_INTEREST +
  ar فائدة | فوائد | بفائدة | الفائدة
  fr intérêt | intérêts
WITHOUT_WORD ++
  ar دون | بدون | من غير | بلا
  fr sans
INFORMATION_TITLE +
  ar الاطلاع | حق الاطلاع | الإخبار | الإعلام | حق الإعلام | حق الأعضاء في الاطلاع | حق الحصول على المعلومات | اطلاع* | الإطلاع
  fr droit d'information | information | communication | droit de communication | consultation | accès | transparence
OBSTACLE +
  ar مانع* | ~منع | يحول | مانعا
  fr obstacle | empêche | s'oppose | fait obstacle | interdit
NOTHING +
  ar لا شيء | أي شيء
  fr rien
FORBIDDEN_TO_DENY
  ar لا يجوز منع* | لا يمكن منع* | لا يجوز رفض* | لا يمكن رفض* | لا يجوز حرمان* | لا يمنع | لا ~رفض
  fr ne peut lui être refusé* | ne peut être refusé* | ne peuvent être refusé* | ne peuvent lui être refusé* | ne peut lui en être refusé* | ne peut s'y opposer | ne peut leur être refusé* | ne peut être privé* | ne peut se voir refuser
LOAN +
  ar قرض | قروض | قرضا | سلف* | السلف | تسبيق*
  fr prêt | emprunt | prêts | avance | avances | crédit | découvert
INTEREST_RATE +
  ar سعر الفائدة
  fr taux d'intérêt
