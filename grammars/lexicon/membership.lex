# Entering and leaving: admission, register, information, withdrawal, exclusion, refund.

ADMIT +
  ar يقبل* | تقبل* | قبول* | القبول | طلب* الانضمام | طلب* الانخراط | طلب* العضوية | طلب* القبول | انضمام* | طلبات الانتساب | طلب الالتحاق | ~لتحق* | التحاق* | عضو جديد | أعضاء جدد | الأعضاء الجدد
  fr admission | admis | admise | admet | admettre | demande d'adhésion | demandes d'adhésion | adhésion | agrée | agréé | candidature | candidat | candidats | nouveaux membres | nouveau membre | devenir membre | postulant | impétrant | demande d'entrée | demandes d'entrée | entrant | demande d'admission
# A notice said again as a day: «two months before the year closes, that is 30 June».
IN_OTHER_WORDS +
  ar أي | بمعنى | وهو ما ~عني | ما ~عني | أعني
  fr ce qui veut dire | ce qui signifie | ce qui revient à dire | autrement dit | c'est-à-dire | =soit =le | =soit =au | ce qui donne
FINAL +
  ar نهائي* | نهائيا | بصفة نهائية | غير قابل للطعن | لا يقبل أي طعن | لا رجعة فيه | باتا | بات | لا معقب | دون تعليل | لا يقبل الطعن | غير قابلة للطعن | غير قابل للمراجعة | لا مراجعة فيه | لا رجوع فيه | انتهائيا | انتهائي | غير قابل لأي طعن | غير قابل لأي مراجعة | لا طعن فيه | لا ~راجع قرار* | لا ~راجع في قرار* | لا ~عقب على قرار* | لا ~قبل _ تظلما | لا ~تظلم منه | لا تظلم منه | ~نهي المسطرة | تنهي المسطرة | ~ختم المسطرة | ~طوي الملف | ~قفل المسطرة | ~غلق الملف
  fr définitive | définitif | définitivement | sans appel | souverainement | souverain | sans recours | discrétionnaire | dernier ressort | souveraine | irrévocable | irrévocables | pas susceptible de recours | n'est susceptible d'aucun recours | met fin à la procédure | clôt la procédure | clôt le dossier | clôt l'affaire | met un terme à la procédure | clôt définitivement | tranche seul | tranche sans renvoi | n'a personne à qui s'adresser | n'a plus de recours
ADDRESSED +
  ar ~وجه | ~قدم | ~رفع إلى | ~سلم | ~ودع | ~بعث
  fr adress* | présent* | remet* | remis* | envoy* | dépos*
PROVISIONAL +
  ar مؤقت* | مؤقتا | بصفة مؤقتة | رأي* | يبدي | إبداء | اقتراح | في انتظار | إلى حين | ~حيل | ~عرض* | عرض* | على سبيل التجربة | تحت التجربة | لفترة تجريبية
  fr provisoire | provisoirement | avis | donne son avis | propose | à titre provisoire | sous réserve | en attendant | jusqu'à | soumet | soumise | soumis | transmet | à l'essai | à titre d'essai | pour une saison | pour un essai
CONSENT +
  ar موافقة* | الموافقة | رضا | تزكية* | تأشيرة | إذن
  fr accord | consentement | agrément | visa | approbation | aval | parrainage | caution | feu vert | assentiment | agrément préalable
SEVERAL_COOPERATIVES +
  ar تعاونية أخرى | تعاونية الدوار المجاور | تعاونية _ الدوار المجاور | تعاونية القرية المجاورة | تعاونية _ القرية المجاورة | تعاونيات أخرى | أكثر من تعاونية | عدة تعاونيات | أي تعاونية أخرى | تعاونيتين | تعاونيات منافسة | تعاونية منافسة | تعاونية ثانية | تعاونيات مماثلة | تعاونية مماثلة | تعاونية غيرها | تعاونية _ ثانية | تعاونية _ أخرى | تعاونيتين _ | غيرها من التعاونيات | التعاونيات الأخرى | باقي التعاونيات | سائر التعاونيات | بقية التعاونيات | تعاونيات غيرها
  fr autre coopérative | autres coopératives | plusieurs coopératives | une seconde coopérative | deux coopératives | coopérative concurrente | coopératives concurrentes | coopérative voisine | coopérative similaire | coopératives similaires | coopératives voisines | une autre structure coopérative | coopérative du douar voisin | coopérative du village voisin | coopérative _ village voisin | coopérative _ douar voisin | coopérative _ bourg voisin | coopérative _ voisine | coopérative d'à côté | coopérative du coin | coopérative du même secteur | coopérative sœur | coopérative semblable | coopératives semblables | seconde coopérative | coopérative analogue | plus d'une coopérative | coopérative _ du village voisin | coopérative _ du douar voisin | coopérative _ de la commune voisine
AMONG_COOPERATIVES ++
  ar بين التعاونيات | ما بين التعاونيات | مع تعاونيات | مع التعاونيات | التعاونيات فيما بينها
  fr entre coopératives | entre les coopératives | avec des coopératives | avec les coopératives | intercoopératif | intercoopératifs | inter-coopératives
SAME_OBJECT +
  ar الغرض نفسه | نفس الغرض | نفس المهنة | نفس الحرفة | النشاط نفسه | نفس النشاط | لها الغرض ذاته | غرضها مماثل | لها نفس | مماثل* | الغرض ذاته | مشابه* | نفس الصنف | نفس القطاع | من نفس النوع | منافسة | ذات النشاط | ذات الغرض | ~نافس* | النشاط ذاته
  fr même objet | même chose | même métier | même activité | objet identique | objet similaire | objet analogue | identique | similaire | concurrente | concurrentes | même secteur | même nature | même type | même branche | même zone | poursuivant le même but | comparable
MEMBERS_REGISTER +
  ar سجل الأعضاء | سجل العضوات | سجل المتعاونين | سجل المنخرطين | سجل العضوية | سجل للأعضاء | سجل خاص بالأعضاء | سجل المنتسبين | سجل خاص بالعضوات | سجل المتعاونات | سجل الشركاء | سجل* _ الأعضاء | سجل* _ المتعاونين | سجل المنخرطات | دفتر الأعضاء | دفتر المنخرطين | دفتر المتعاونين | كناش الأعضاء | سجل الانخراط | سجل الانخراطات | سجل العضويات | دفتر المنخرطات | دفتر العضوات | دفتر المتعاونات | دفتر الشركاء | كناش المنخرطين | كناش المتعاونين
  fr registre des membres | registre des adhérents | registre des sociétaires | registre des coopérateurs | fichier des sociétaires | registre de membres | registre des associés | registre des adhérentes | registre des coopératrices | registre _ inscrit* les membres | livre des membres | registre des adhésions | registre d'adhésion | registre des affiliés | registre matricule | livre des adhérents | livre des sociétaires | livre des coopérateurs | livre des associés | cahier des membres
SIGN +
  ar ~وقع* | موقع* | توقيع* | مؤشر* | ~ؤشر* | تأشير* | مرقم* | ~رقم* | ترقيم* | ~ختم | مختوم*
  fr signé | signer | signature | signée | signe | paraphé | paraphée | paraphe | coté | cotée | visé | visée | cote | signés | cotées | paraphés | visa | porte la signature
ACCESS +
  ar الاطلاع | ~طلع | اطلاع | الإطلاع | ~تصفح | ~عاين | مراجعة | إطلاع* | ~راجع | فحص | ~تفحص | ~اطلع | النظر في | ~عرف | ~رى الحساب | ~رى الحسابات | ~رى الوثائق | معرفة | ~رى الأعضاء | ~رى العضو | ~سلم* _ للأعضاء | ~عرض* _ على المنخرطين | ~عرض* _ على الأعضاء | رؤية | ~عرض* على الأعضاء | ~تاح* | متاح* | نري | ولوج | ~طلع الأعضاء | ~طلع العضو | رهن إشارة الأعضاء | رهن إشارة العضوات | رهن إشارة المتعاونين | في متناول الأعضاء | ~شوف | ~شوف* | شوف* | ~خرج للأعضاء | ~خرج للعضوات | ~خرج* للأعضاء
  fr consulter | consultation | communication | prendre connaissance | prend connaissance | accès | accéder | consulte | consultent | voir | vérifier sur place | connaissance | examiner les | communiqués | communiquer | regarder | droit de communication | prendre copie | examiner | compulser | communiqué | communiquée | connaître | savoir | montré | montrés | montrées | montrer | feuilleter | se faire présenter | consultable | consultables | consultés | montre | montrent | mis à la disposition des membres | mis à disposition des membres | à la disposition des membres | tenus à disposition | accessible | accessibles
DOCUMENT +
  ar وثائق | الوثائق | وثيقة | الدفاتر | دفاتر | السجلات | سجلات* | المحاضر | محاضر* | الحسابات | التقارير | اللائحة | المستندات | وثائقها | نسخ الوثائق | محاسبة* | المحاسبة | الكنانيش | الملفات | الحساب | الأوراق | أوراق
  fr documents | document | livres | registres | comptes | procès-verbaux | rapports | pièces | écritures | papiers | archives | livres comptables | comptabilité | documents sociaux | registre | rapport | bilan | bilans | inventaire | états de synthèse | procès-verbal | liste des membres
AUTHORISED_BY +
  ar بعد موافقة | بموافقة | بإذن | بعد إذن | بترخيص | شريطة موافقة | موافقة* | ~وافق | يأذن | بعد ترخيص | إذن | ~سمح
  fr autorisation | avec l'accord | accord | autorisé | autorisée | s'il y consent | consentement | agrément | permission | d'accord | autorise | acceptation | accepte
IN_ADVANCE +
  ar قبل | سلفا | مسبقا | مسبق | إشعار | إخطار | من تقديم
  fr avance | préavis | préalable | préalablement | à l'avance | prévenir | rendez-vous | délai de prévenance | avant leur signature | avant sa signature | avant leur conclusion | avant sa conclusion | avant toute signature | plus tôt | auparavant
ANYTIME +
  ar في أي وقت | متى شاء* | كل وقت | في كل وقت | في الوقت الذي ~ختار* | أي وقت | متى أراد* | وقتما | متى رغب* | متى بدا له* | وقتما شاء* | حين ~شاء | حين ~ريد | حينما ~ريد | حينما ~شاء | كلما أراد | متى ~ريد | متى ~شاء | متى عن له | متى بدا له | متى أراد | متى شاء | متى رغب | متى رغبت | متى أرادت
  fr à tout moment | à toute époque | en tout temps | quand il veut | quand il le veut | à tout instant | quand bon lui semble | à son gré | n'importe quand | heure de son choix | n'importe quel moment | toute époque | tout moment | quand elle veut | quand il le décide | quand il le souhaite | dès qu'il le veut | au moment de son choix | à toute heure | quand il lui plaît
FREE +
  ar دون إشعار | بدون إشعار | دون إخطار | بدون إخطار | دون أجل | دون سابق إشعار | بدون سابق إشعار | دون شرط | دون أي شرط | بدون شرط | بدون أي إجراء | دون أي إجراء | بكل حرية | بحرية | دون إخبار | بدون إخبار | دون سابق إعلام | بدون سابق إعلام | دون إعلام | بدون إعلام | دون سابق إخبار | دون تقيد بأجل | بلا إشعار | دون أي أجل | دون أن ~لزم بإخبار | دون أن ~خبر | دون أن ~شعر | دون أن ~علم أحدا | دون حاجة إلى إشعار | دون حاجة إلى إخبار | من غير إشعار | بمجرد إعلان | بمجرد إخبار | بمجرد تصريح | من غير إخبار | متى بدا له | متى بدا لها | متى طاب له
  fr sans préavis | sans délai | sans formalité | librement | libre | sans condition | sans avertissement | sans prévenir | sur simple parole | sans avis préalable | sans aucun préavis | sans préavis ni formalité | sans avoir à prévenir | sans avertir | sans avoir à _ avertir | sans avoir à en avertir | sans en avertir | sans avoir à avertir | il lui suffit de le dire | sans autre formalité | sans en informer | dès qu'il l'annonce | sur simple déclaration | sur simple avis | sans rien dire | sans dire | quand bon lui semble | comme bon lui semble | à sa guise | quand il lui plaît | sans être astreint | sans être tenu à aucun préavis | à son gré
ANSWER +
  ar جواب* | الجواب | ~جيب | ~جاوب* | الرد | يرد على | ترد على | ~رد عليه* | ~رد عليها | ردا معللا | رد معلل | يرد الرئيس* | ترد الرئيسة | ~بت | البت | إجابة | للبت | للرد | للجواب | أجاب* | نعم أو لا
  fr répond | réponse | répondre | statue | statuer | se prononce | décision | fait connaître | réponde | notifie sa réponse | se prononcer | prononcer | pour statuer | est répondu | sera répondu | être répondu | avoir répondu | a répondu | aura répondu | dire oui ou non | dire oui
SILENCE +
  ar سكت | سكتت | ~سكت | السكوت | سكوت* | صمت* | عدم الجواب | عدم جواب* | عدم الرد | لم ~جب | إذا لم ~جب | عدم رد* | انصرم الأجل دون جواب | انصرام الأجل دون جواب | بقي _ دون جواب | لم ~صل* _ جواب | لم ~صل إلى العضو أي جواب | لم ~صله جواب | دون رد | دون جواب | لم ~رد | مضى هذا الأجل | لم ~تلق* | لم ~توصل* بجواب | لم ~توصل* بأي جواب | لم ~توصل _ جواب* | لم ~رد عليه* | لم ~جب* | إمساك* عن الجواب | امتناع* عن الجواب | لم ~توصل* _ بشيء | لم ~توصل* بشيء | لم ~صله* شيء | لم ~صل* _ شيء | لم ~تلق* شيئا | لم ~صدر عنه جواب | لم ~صدر عنها جواب | لم ~صدر أي جواب | لم ~صدر جواب | لم ~تلق أي جواب | لم ~تلق _ أي جواب | لم ~تلق جوابا | لم ~توصل بجواب | لم ~توصل بأي جواب | لم تتلق العضو* أي جواب | لم ~تلق المعني* أي جواب | لم جاوب* | لا ~جاوب* | لم ~جاوب* | لم ردو علي*
  fr silence | défaut de réponse | absence de réponse | à défaut de réponse | sans réponse | faute de réponse | s'il ne répond pas | ne répond pas | ne répond point | se tait | se tais* | garde le silence | n'a pas répondu | n'ont pas répondu | ne donne pas de réponse | reste sans réponse | restée sans réponse | demeure sans réponse | non-réponse | n'a pas reçu de réponse | n'a reçu aucune réponse | aucune réponse | aucune réponse n' | aucune réponse ne | mutisme | s'abstient de répondre | laisse la demande sans réponse | inaction du conseil
REFUSE +
  ar ~عترض | اعتراض* | رفض* | الرفض | ~رفض | مرفوض* | رفضا | غير مقبول* | يرفضوا | يرفضون | ترفضوا | رفضوا | ترفضان | يرفضان | ~صد الطلب | ~رد الطلب | طلبه لم ~قبل | لم ~قبل طلب* | كأن لم ~قبل | في حكم المرفوض | مردود | أن ~رده | أن ~رد المفوت | أن ~رد المشتري | الإدارة أن ~رده | المجلس أن ~رده | للمجلس أن ~رده | الإدارة رده | للمجلس رده | للمسيرين رده | للمسيرين أن ~رداه | للمجلس أن ~متنع | الإدارة أن ~متنع | ~متنع المجلس | امتناع المجلس | امتناعه معللا | ~علل امتناعه | تعليل الامتناع | يعلل امتناعه | ~متنع عن قبول* | الامتناع عن قبول* | امتنع* عن قبول*
  fr refus | opposition | s'oppose | s'opposer | rejet | refusé | refusée | rejetée | rejeté | refuse | vaut rejet | vaut refus | refuser | refusent | rejeter | rejette | rejettent | repousse | repoussent | repousser | repoussée | écarte la demande | s'y opposer | s'y oppose | y faire opposition | dire non | disent non | écarter le successeur | écarter le repreneur | ne pas accepter
ACCEPTED +
  ar قبول | قبولا | مقبول* | موافقة | بمثابة قبول | موافقا | مستجابا | مستجابة | بمثابة رضا | عن رضا | رضا ضمنيا | راضيا
  fr acceptation | acceptée | accepté | accord | vaut acceptation | acquis | acquise | agréé | acceptés | acceptées | accueillie | agréées | réputé consenti | est consenti | consenti de plein droit | tenu pour consenti | tenu pour admis | réputé admis | consenti | réputée consentie | admis | acquiescement | acquiesce* | assentiment | vaut acquiescement | vaut assentiment
APPEAL +
  ar الطعن | طعن* | ~طعن | ~ستأنف | استئناف* | ~تظلم | التظلم | تظلم* | ~لجأ إلى الجمعية | رفع الأمر إلى الجمعية | ~رفع _ الجمعية | ~رفع _ الجمع | ~رفع _ إلى الجمع | ~رفع _ إلى الجمعية | رفع _ إلى الجمعية | رفع _ إلى أقرب جمعية | عرض _ الجمعية | عرض رفض* | ~عرض رفض* | عرض الرفض | عرض القرار | رفع القرار | رفع الرفض | سبيل للطعن | وجه للطعن
  fr s'adresser à l'assemblée | se plaindre à l'assemblée | recours | appel | contester | contestation | en appeler | saisir l'assemblée | se pourvoir | attaquer | voies de recours | se conteste | peut être contesté | contestée | porté devant | portée devant | portés devant | soumis à l'assemblée | déféré à | déférée à | saisir _ assemblée | voie n'est ouverte | voie de recours | voie de droit
EXCLUSION_WORD +
  ar فصل العضو | فصل الأعضاء | الفصل من التعاونية | قرار الفصل | بالفصل | فصل* | ~فصل* | إقصاء* | ~طرد | طرد* | الطرد | ~قصى | إقصاؤه | تشطيب* على العضو | ~شطب على | التشطيب على | إبعاد* | ~بعد العضو | استبعاد* | ~ستبعد | ~سقط عضويت* | إسقاط العضوية | إسقاط عضوي* | نفصل* | مشطب* عليه* | المشطب عليه* | ~بعد _ من التعاونية | ~بعد _ عن التعاونية | أبعد* من التعاونية | ~شطب _ على | شطب على | ~شطب اسم* | ~فسخ عضوي* | فسخ العضوية | ~بعد كل عضو | ~بعد كل متعاون | ~بعد كل منخرط* | ~بعد أي عضو | ~شطب _ من اللائحة | ~شطب _ من السجل | ~شطب _ اسم | أبعدته الجمعية | أبعدتها الجمعية | أبعده المجلس | ~خرج _ من التعاونية | ~نحي العضو | ~عزل العضو | تبعده الجمعية | ~بعد بقرار | ~بعد بتصويت | التشطيب النهائي | التشطيب من لائحة | تشطيبه من لائحة | تشطيبها من لائحة | التشطيب على اسمه | ~طرد* | ~جري على العضو | ~جري على عضو | ~جري على الذي | ~جريون علي* | جرينا علي* | جراو علي*
  fr exclusion | exclu | exclue | exclure | exclut | excluent | exclus | radie | radié de la coopérative | mise à l'écart | mettre dehors | radier | radiation | congédi* | renvoyé | renvoie | renvoi | évinc* | éviction | bannir | banni | expuls* | exclusions | exclues | écarté | déchéance de la qualité | rayé | rayer | met dehors | mis dehors | chass* | met à la porte | renvoi d'un membre | départ forcé | départ imposé | écarter un membre | écarter le membre | écarter _ un membre | écarter tout membre | raie | raient | raye | rayent | radient | mettre à la porte | retranche | retrancher | prive de sa qualité de membre | se sépare d'un membre | mettre hors | mis hors | renvoyer le membre | renvoyer un membre | renvoyer l'adhérent | renvoyer l'adhérente | renvoyer un adhérent | renvoyer une adhérente | éloigner définitivement | sa déchéance | déchéance du membre | déchéance d'un membre | déchéance du coopérateur | mettre fin à son adhésion | mettre fin _ à son adhésion | met fin à son adhésion | met fin à l'adhésion | mettre fin à l'adhésion | mettre fin à sa qualité de membre | mettre fin _ à sa qualité de membre | met fin à sa qualité de membre | perte de sa qualité de membre | perte de sa qualité de coopérateur | perte de sa qualité d'adhérent
HEAR +
  ar يسمع | تسمع | سمع | سماع* | الاستماع | استماع* | ~ستمع* | الإدلاء بدفاع* | ~دافع | دفاع* | الدفاع | أقوال* | توضيحات* | تقديم توضيحات* | إيضاحات* | شروحات* | ~سمع | استفسار* | ~ستفسر* | ~دلي | استدعاء المعني* | استدعاء العضو | استدعائ* | مثول* | سماعه | ~تناول* _ الكلمة | تناول الكلمة | أخذ الكلمة | ملاحظات* | أي توضيح | أي توضيحات | أي تفسير | أي شرح | شرح موقف* | وسائل دفاع* | ~شرح موقف* | تبرير* | تقديم شروح* | ~قدم شروح* | شروحه | شروحها | ~تقدم بدفاع* | أن ~تكلم | ~ستدعيه | تستدعيه | تستدعيها | ~بسط دفوع* | بسط دفوع* | دفوعات* | الكلمة للمعني* | ~عطى الكلمة | ~ترك _ ~تكلم | ~ترك ~تكلم | ~دع _ ~تكلم
  fr entendu | écouté | écoutée | écouter | entendue | entendre | audition | auditionné | explications | se défendre | défense | convoqué pour être entendu | ouï | s'expliquer | observations | auditionner | justifications | entendus | présenter sa défense | être présent | ses moyens | explication | convoqué | défendre | se justifier | interpellé | appelé à | ouïr | entendant | écoute | prendre la parole | prenne la parole | la parole | mis en mesure de | mis à même de | plaider | se faire entendre | sa version | développer ses moyens | comparaître | comparution | comparaisse | fait parler | fait _ parler | faire parler | laisse parler | laisse _ parler | laissé parler | laisser parler
NOTIFY +
  ar ~بلغ* | تبليغ* | التبليغ | ~شعر* | إشعار* | ~خبر | إخبار* | ~علم | إعلام* | مكاتبة | إبلاغ* | ~خبر*
  fr notifié | notifier | notifient | fait connaître | faire connaître | fait savoir | notifiée | notification | notifie | informé | informée | avisé | porté à la connaissance | portée à la connaissance | signifié | communiqué | avise | avisée | prévenu
SHARES_MONEY +
  ar حصص* | مبلغ الحصص | قيمة الحصص | قيمة حصص* | المبالغ المدفوعة | مستحقات* | المبلغ المؤدى | مساهمات* | المبالغ المؤداة | ما أداه | ما أدته | ما دفعه | ما دفعته | ما ساهم به | ما ساهمت به | مساهمت* | أموال* | مما ساهم به | مما ساهمت به | مما دفع* | ما وضعه
  fr parts | montant des parts | valeur des parts | sommes versées | parts sociales | sa part | apports | mise | ce qu'il a versé | ses versements | versements effectués | remboursement | son apport | argent versé | ce qu'il a payé | ce qu'il y a versé | ce qu'elle a versé | ce qu'elle y a versé | ce qu'il y a mis | ce qu'il a apporté | ce qu'elle a apporté | ce qu'il a mis
LEAVER +
  ar المنسحب* | المفصول* | المقصا* | المغادر* | من انسحب | من غادر | العضو السابق | المقصى | ورثة | الورثة | المتوفى | المستقيل | من فصل | المنسحبون | =الخارج | =للخارج | =والخارج | =الخارجة | =للخارجة | ذوي حقوق* | من خرج | من ترك* | الخارجين | المنسحبين | المغادرين | المفصولين | المستقيلين | من أقصي | لمن غادر | مغادر | من فصلت | من أقصيت | من غادرت | من انسحبت | من خرجت | من طردت | من طرد | من زالت | زالت عنه | زالت عنها | من فقد عضويت* | من فقدت عضويت* | الراحل | الراحلة | الراحلين | الراحلات | من انتهت عضويت* | من انقضت عضويت* | من زالت صفت* | من فقد الصفة | من فقدت الصفة | من فقد صفة العضو | من سقطت عضويت*
  fr sortant | sortante | démissionnaire | exclu | exclue | retrayant | celui qui part | héritiers | ayants droit | ancien membre | ancien sociétaire | membre qui se retire | partant | qui quitte | décédé | qui =s'en va | sortants | membre sorti | membres sortants | celui qui quitte | démissionnaires | exclus | retrayants | radié | qui perd la qualité | qui a perdu la qualité | qui perd cette qualité | qui a cessé d'être membre | qui cesse d'être membre | qui n'est plus membre | qui est parti | qui est partie | qui sont parties | qui s'est retiré | qui s'est retirée | qui a démissionné | l'ancien membre
FORFEIT +
  ar ~فقد | فقدان | ~سقط حق* | سقوط حق* | لا ~ستحق | لا حق له* | لا يسترجع* | لا ~سترد* | لا ~رد | ~حرم* | حرمان* | تصير ملكا | تؤول إلى التعاونية | تبقى ملكا | كسبا للتعاونية | ملكا للتعاونية | تبقى للتعاونية | لفائدة التعاونية | مكتسب* للتعاونية | يصادر | تصادر | مصادرة | ~فقد حصص* | لا ~حق _ المطالبة | لا ~حق له* | لا ~طالب* | ليس له* _ المطالبة | لا ~أخذ شيئا | لا ~أخذ | ~ؤول _ إلى التعاونية | حق للتعاونية | صارت للتعاونية | ~صبح _ ملكا | ~صبح _ للتعاونية | دون أن ~سترد* | دون استرجاع | بدون استرجاع | لا ~نال شيئا | ~ؤدي إلى فقدان | ~ترتب عنه ضياع | ~ضيع حصص* | ~خسر حصص* | تخسر حصص* | خسارة حصص* | تكتسب التعاونية | تستولي التعاونية | تتملك التعاونية | تحتفظ التعاونية بحصص* | لا ~رد له* شيئا | لا ~عطى شيئا | لا ~رد له* شيء | تضيع* | يضيع* | لا حق له* في استرجاع | ضياع الحصص | ضياع مبلغ | ضياع حصص* | تدخل في الصندوق | ~دخل في الصندوق | آلت حصص* | تؤول حصص* | تحتجز حصص* | ~حتجز حصص* | تحتجز الحصص | ضاعت عليه | ~ضيع عليه | ~ضيع حق* | تضيع حصص* | لا ~عود إليه* | لا ~رجع إليه* | لا ~رد إليه* شيء | لا ~ستحق سوى | لا ~ستحق إلا نصف | لا ~سترجع إلا نصف | لا ~سترجع سوى | لا ~سترد سوى | لا ~أخذ إلا نصف | بدرهم رمزي | لا حق له في أي استرجاع | لا حق له في أي استرداد | لا حق له في استرداد | ألغيت حصص* دون مقابل | ~لغى حصص* دون مقابل
  fr perd | perdus | perdue | perdent | déchu | acquises à la coopérative | acquis à la coopérative | restent à la coopérative | reste à la coopérative | reviennent à la coopérative | ne sont pas remboursées | n'est pas remboursé | sans remboursement | confisqué* | abandonn* | ne peut prétendre à | aucun droit au remboursement | définitivement acquis | propriété de la coopérative | perd tout droit | perdent tout droit | ne peut rien réclamer | ne peut réclamer | ne reçoit rien | sans pouvoir réclamer | ne pourra réclamer | n'a droit à aucun | n'a droit à rien | sont confisqu* | demeurent acquises | demeurent à la coopérative | acquise à la coopérative | restent acquises | n'ouvre droit à aucun remboursement | ne donne lieu à aucun remboursement | privé de tout remboursement | profit de la coopérative | fait perdre | font perdre | entraîne la perte | emporte la perte | perte des parts | perte de ses parts | tombent dans le patrimoine | tombent dans la caisse | sans indemnité | sans contrepartie | ne recouvre pas | ne recouvre | ne retrouve pas | ne récupère rien | ne récupère que | ne récupère pas | confiscation | tombent dans le fonds | tombent dans les fonds | va au fonds commun | vont au fonds commun | perte du montant | retenues définitivement | retenus définitivement | ne sera pas remboursé | ne seront pas remboursé* | ne recouvre rien | ne retrouve rien | n'a droit qu'à la moitié | n'a droit qu'au | n'a droit qu'à une partie | ne récupère que la moitié | ne reçoit que la moitié | n'a droit qu'aux | demeure acquis | demeure acquise | reste acquise | reste acquis | restent acquis | demeurent acquis | dirham symbolique | n'a droit à aucun remboursement | n'a droit à aucune restitution | annulées sans contrepartie | annulées sans indemnité
POSTPONE +
  ar تأجيل* | ~ؤجل* | التأجيل | إرجاء* | ~رجئ | تأخير* | ~ؤخر | مدد | ~مدد | ~مهل* | إمهال* | المهلة | ~رجئ* | يتأخر | ~مهل | ~ستأخر | إرجاؤ* | ~نتظر* | انتظر* | وزع الإرجاع | وزع الأداء | أجل الصرف مدة | أجل الأداء مدة | أجل الدفع مدة | أجل الإرجاع مدة | فيؤجل
  fr attente | attendrait | attendra | attendre | attend | reculé | reculer | recule | différé | différer | report | reporté | reporter | retardé | ajourné | ajourner | ajourne | ajournement | ajournée | ajournés | retarde | retardement | étale | étalement | surseoit | sursoit | diffère | repousse | proroger | étalé | étaler | échelonn* | différés | suspendu | remis à plus tard | remise à plus tard | reporté à plus tard | repoussé | repoussée | repousser | repoussés | prorogé | prorogation | retarder | retardée | surseoir | sursis | susceptible d'être remis | peut être remis à plus tard | être ajourné | être échelonné | patienter
REFUND_WORD +
  ar استرجاع* | ~سترجع* | استرداد* | ~سترد* | رد الحصص | ترد | يرد | رد مبلغ* | رد قيمة* | إرجاع* | ~رجع* | تسدد | تصرف له* | تؤدى له* | أداء قيمة حصص* | تعاد | ~عيد | رد حصص* | تصفية حساب* | تسوية وضعيت* | أداء مستحقات* | رد الحصص* | نرد | ~رد له* | ~رجع له* | أي رد | أي استرداد | أي استرجاع
  fr rembours* | restitution | restitué | restituée | reprise des parts | rendu | rendue | rend | récupère | récupérer | rendre l'argent | rendre les parts | rendre les sommes | rendre le montant
WITHOUT_INTEREST +
  ar دون فائدة | بدون فائدة | دون فوائد | بدون فوائد | دون أية فائدة | بدون أية فائدة | دون أي فائدة | من غير فائدة | بلا فائدة | لا تترتب* _ فائدة | دون أية فوائد | غير مصحوب* بفائدة | بدون أي فائدة | خال من كل فائدة | خالية من أي فائدة | بغير فائدة | دونما فائدة | معفى من الفوائد | مجردة من الفائدة
  fr sans intérêt | sans intérêts | ne porte pas intérêt | ne produit pas d'intérêt | non productif d'intérêt | aucun intérêt | ne porte intérêt | ne produit intérêt | ne portent pas intérêt | ne porte aucun intérêt | exempt =d' intérêt | exempte =d' intérêt | exempts =d' intérêt | sans aucun intérêt | ni intérêt | n'ouvre droit à aucun intérêt
BEAR_INTEREST +
  fr intérêt | intérêts
  ar =فائدة | =الفائدة | =فوائد | =وفائدة | =والفائدة | =بفائدة | =بالفائدة | =للفائدة | =فالفائدة | =ففائدة | =الفوائد | =والفوائد | =وفوائد | =بفوائد | =للفوائد | =فائدته | =فائدتها | =وفوائدها | =فوائدها | =فوائده | =كفائدة
WITHOUT_WORD ++
  ar دون | بدون | من غير | بلا | دونما | بغير | من دون | خارج أي | خارج كل | خارج الاستماع | خارج سماع
  fr sans | hors la présence | hors de la présence | en l'absence | sans même | hors de tout | hors de toute | hors toute | en dehors de toute | en dehors de tout
INFORMATION_TITLE +
  ar الاطلاع | حق الاطلاع | الإخبار | الإعلام | حق الإعلام | حق الأعضاء في الاطلاع | حق الحصول على المعلومات | الشفافية | اطلاع* | الإطلاع | حق النظر | حق المراقبة
  fr droit d'information | information | communication | droit de communication | consultation | accès | transparence | droit de regard | regarder les papiers | voir les papiers | consulter les papiers | regarder les comptes
OBSTACLE +
  ar مانع* | ~منع | يحول | مانعا | ~ضره | ~ضرها | بأس | حرج | عائق | ~تنافى | تتنافى | تناف | سببا للرفض | سببا في رفض* | سببا للفصل | سبب للفصل | موجبا للفصل | سببا للإقصاء | سببا للتشطيب | ~قدح في | يقدح في
  fr obstacle | empêche | s'oppose | fait obstacle | interdit | incompatible | incompatibles | cause de refus | motif de refus | nuit | cause d'exclusion | motif d'exclusion | cause de radiation | disqualifie | rédhibitoire
NOTHING +
  ar لا شيء | أي شيء | عن شيء | بشيء
  fr rien
FORBIDDEN_TO_DENY
  ar لا يجوز منع* | لا يمكن منع* | لا يجوز رفض* | لا يمكن رفض* | لا يجوز حرمان* | لا يمنع | لا ~رفض
  fr ne peut lui être refusé* | ne peut être refusé* | ne peuvent être refusé* | ne peuvent lui être refusé* | ne peut lui en être refusé* | ne peut s'y opposer | ne peut leur être refusé* | ne peut être privé* | ne peut se voir refuser
LOAN +
  ar قرض | قروض | قرضا | سلف* | السلف | تسبيق* | إقراض* | اقتراض* | ~قرض* | سلفة | سلفات | قروضا | قرضا* | ~سلف | واجب* الرد | واجب* الإرجاع | سحب على المكشوف | السحب على المكشوف
  fr prêt | emprunt | prêts | avance | avances | crédit | découvert | prêter | prête | prêtent | emprunts | emprunter | crédits | remboursable | remboursables | avances sur
INTEREST_RATE +
  ar سعر الفائدة
  fr taux d'intérêt
BECOME +
  fr devient | deviennent | devenir | acquise | acquis | acquiert | deviendra | se mue | se transforme | se constitue | s'érige | se mute | tient lieu de | fait office de | font office de | est sociétaire quiconque | est membre quiconque | est adhérent quiconque | est coopérateur quiconque | est membre toute personne | est adhérent toute personne
  ar ~صبح* | ~صير | تصبح | تصير | ~كتسب* | ~عد | ~عتبر | صار | غدا | ~نقلب | تغدو | ~تحول* إلى | ~شكل هيئة | ~قوم مقام | =يصر | =تصر | =يصبح
BEFORE_WORD +
  fr avant | précédant | précède | précèdent | précéder
  ar قبل
RELEASED +
  fr dégagé | dégagée | déchargé | déchargée | affranchi | délié | déliée | n'est plus tenu | n'est plus responsable | cesse d'être tenu | cesse d'être responsable | est libéré | est libérée | sont libérés | libéré toute | libéré tout | libéré ses engagements | libéré ses obligations | ne doit plus rien | n'est plus redevable | n'a plus à répondre | plus tenu de rien | responsabilité prend fin | responsabilité cesse | responsabilité s'éteint | ne répond plus | est tenu pour quitte | est quitte | quitte =de | efface | éteint toute | libère le membre | libère l'ancien | n'est responsable d'aucune | cesse d'être exposé | ne peut plus rechercher l'ancien | ne peut plus poursuivre l'ancien
  ar برئ* | ~برأ | متحلل* | محررا من | محرر من كل | محررة من كل | محرر من ديون* | محررة من ديون* | ~تحلل | ~عفى | معفى | ~تخلص | تسقط مسؤوليت* | تنتهي مسؤوليت* | تنقطع مسؤوليت* | لا ~سأل | لا ~تحمل | لا ~بقى مدينا | لا ~لزم بشيء | تنتهي مسؤولي* | تنقضي مسؤولي* | تسقط مسؤولي* | تنقطع مسؤولي* | لا دخل له* | في حل من | خالص الذمة | بريء الذمة | بريئة الذمة | ~سقط عن العضو | ~سقط عنه* كل | ~سقط عنه* جميع | ~محو | ~برئ | انقطع | ~نقطع | انقطعت | غير مسؤول | غير ملزم | ليس مسؤولا
NOT_RELEASED +
  fr n'est pas libéré | ne libère pas | n'est pas dégagé | n'est libéré que | n'est déchargé que
  ar لا ~برأ | لا ~عفى | لا ~تحلل | لا ~تخلص
AT_ONCE +
  fr dès l'acceptation | dès que son retrait | dès son départ | dès son retrait | dès sa sortie | au jour de son départ | du jour de sa sortie | aussitôt | dès le jour | au moment de son départ | le jour de son départ
  ar منذ يوم خروج* | فور خروج* | بمجرد خروج* | بمجرد انسحاب* | فور انسحاب* | من يوم خروج* | منذ مغادرت* | فور مغادرت* | بمجرد مغادرت* | من تاريخ خروج* | يوم خروج* | بمجرد قبول | فور قبول
YEAR_END +
  fr fin de l'année | fin d'année | clôture de l'exercice | fin de l'exercice | clôture de l'année
  ar قبل نهاية السنة | نهاية السنة | اختتام السنة | ختام السنة | متم السنة | آخر السنة | انتهاء السنة
ON_CONDITION +
  fr sous réserve | à condition | pourvu que | moyennant
  ar بشرط | شريطة | شرط
OTHERWISE +
  fr sinon | à défaut | faute de quoi | passé ce délai | autrement
  ar وإلا | فإن لم ~فعل | فإن لم ~جب | فإذا لم ~فعل
NOR +
  fr ni
  ar ولا | ولم | ولن
URGENCY +
  fr urgence | cas urgents | nécessité
  ar الاستعجال | الحالات المستعجلة | حالة مستعجلة | حالة الضرورة | الضرورة القصوى
DONE +
  fr a lieu | intervient | s'effectue | effectué | effectuée | opéré | se fait | est requise
  ar ~تم ذلك | ~كون ذلك | ~نجز ذلك | ~قع ذلك | ~جرى ذلك
ONLY +
  fr seuls | seules | uniquement | exclusivement
  ar وحدهم | دون غيرهم | دون سواهم | حصرا | وحده
# Somebody enters the cooperative.
ENTERS_US +
  ar ~نضم إلى التعاونية | ~نضم أحد | ~دخل التعاونية | ~لتحق بالتعاونية | ~نخرط في التعاونية | ~نخرط أحد | ~نتسب إلى التعاونية | الدخول إلى التعاونية | الالتحاق بالتعاونية
  fr entre dans la coopérative | entrer dans la coopérative | entrent dans la coopérative | rejoint la coopérative | rejoindre la coopérative | intègre la coopérative | entrée dans la coopérative
# The register spoken of just before.
THIS_REGISTER +
  ar هذا السجل | السجل المذكور | صفحاته | أوراقه
  fr ce registre | ledit registre | dudit registre | ses pages | ses feuillets
# Officers of the law who sign, but are not the clerk.
NOTARY +
  ar موثق | الموثق | عدل | عدلان | عدول | عدلين | عدل من عدول | العدلان | قاضي التوثيق
  fr notaire | adoul | adouls | huissier
# Shown to the members just named.
SHOWN_TO_THEM ++
  ar ~عرض عليهم | ~عرض عليه | ~عرض عليهن | ~سلم لهم | ~سلم إليهم | ~قدم لهم | ~قدم إليهم | ~طلعون عليها | ~طلعون عليه | ~كشف لهم | ~بلغ إليهم
  fr leur est montré | leur est présenté | leur est communiqué | leur est remis | leur sont montrés | leur sont présentés | leur sont communiqués | leur sont remis | leur sont ouverts | leur est ouvert | leur sont pas montrés | leur sont pas présentés | leur sont pas communiqués | leur sont pas remis | leur sont pas ouverts | leur est pas montré | leur est pas présenté | leur est pas communiqué | leur est pas remis
# A member goes, however it is put; who goes is told beside it by the notice that he gives.
DEPARTS ++
  ar أخرج | خرج | ~خرج | =الخروج | مغادرة | المغادرة | الرحيل | رحل | ~رحل | ~ترك* | انسحب | ~نسحب | انسحاب* | الاستقالة | استقالة | ~ستقيل | ~تخلى عن عضويت* | التخلي عن عضويت* | التحلل | ~تحلل | ~رغم _ على البقاء | ~جبر _ البقاء | بالبقاء | فك ارتباط* | ~فك ارتباط* | الرغبة في الذهاب
  fr =sort | sortir | sortant | =part | partir | départ | retrait | retiré | se retirer | retire | démission | démissionne | démissionner | démissionnaire | quitte | quitter | renoncer à sa qualité | renonce à sa qualité | retenu contre | reprendre sa liberté | reprend sa liberté | dénoncer son adhésion | retenu malgré | cesser d'être membre
# How a departure is told.
GIVES_NOTICE ++
  ar رسالة* | برسالة | كتاب مضمون | مكتوب مضمون | بمكتوب مضمون | بكتاب | إشعار* | ~شعر* | ~خبر* | أخبر* | ~علن | ~علم | تصريح* | بتصريح | إخطار* | طلب | طلبه | إبلاغ* | ~بلغ
  fr lettre | pli recommandé | courrier | recommandé | préavis | prévient | prévenir | prévenant | prévenu | avise | aviser | avertit | notifie | notifié | notifier | annonce | annoncer | demande | déclaration
# The other half of what binds a member and the cooperative: «in return, he must …».
IN_RETURN +
  ar في المقابل | بالمقابل | في مقابل ذلك | مقابل ذلك | ~تقيد بما | ~دين للتعاونية | ~رتب عليه | ~لزم بال | ~لزم بالامتثال | ~لزم باحترام | ~لتزم* | ملزم* | ملتزم* | وجب عليه | وجب عليها | عليه مقابل
  fr en retour | en contrepartie | en échange | en revanche | réciproquement | est tenu | est tenue | sont tenus | sont tenues | s'oblige | s'obligent | lui réserve | lui doit
# Nobody escapes what binds all.
ESCAPES +
  ar ~عفى* | معفى* | ~تملص* | ~تهرب* | ~تنصل*
  fr se soustraire | s'y soustraire | se dérober | dispens* | exempt* | s'affranchir | s'exonérer | se décharger
# What a member has a right to, however it is put.
ENTITLED +
  ar ~ستحق | ~خول* | لا ~حرم* | ~نتظر من تعاونيت* | سواسية في | متساوون في
  fr est fondé à | est fondée à | sont fondés à | peut attendre | a droit à | ont droit à | aura accès | auront accès | aurons accès | aurons toutes accès | assure à | privé de | privée de
# Measures against who breaks his word, lightest first: two of them make a scale.
MEASURE +
  ar إنذار* | توبيخ* | لوم | غرامة* | ذعيرة | تعويض* | حرمان* | ~حرم | اقتطاع* | توقيف* | إيقاف* | فصل* | إقصاء* | طرد* | سحب | زيادة | عزل
  fr avertissement | blâme | observation écrite | rappel à l'ordre | amende | pénalité | clause pénale | retenue | suspension | mise à pied | éviction | exclusion | renvoi | déclassement | radiation | dommages-intérêts

# Doing both, which is no assembly: the longer phrase hides it. New members, who renew no organ.
COMBINE
  ar الجمع بين
NEWCOMER, NEW_MEMBER
  ar المنخرطون الجدد | المنخرطين الجدد | الأعضاء الجدد | المتعاونون الجدد | المتعاونين الجدد | العضوات الجديدات | المنخرطات الجديدات
# A ground on which one is refused.
GROUND +
  fr cause | motif | raison
  ar سببا | سبب | مبررا | موجبا
AS_MANY_COOPERATIVES +
  fr autant de coopératives | autant d'autres coopératives | toutes les coopératives qu'il veut
  ar ما شاء من تعاونيات | ما شاءت من تعاونيات | ما شاء من التعاونيات | ما شاءت من التعاونيات | ما ~شاء من التعاونيات | ما ~ريد من التعاونيات
# The ban lifted for some.
LIFTED_FOR +
  fr sont affranchis de cette | sont exemptés de cette | sont dispensés de cette | ne sont pas tenus par cette | échappent à cette | sont exceptés de cette | ne sont pas visés | ne sont pas visées | n'est pas visé | ne sont pas concernés | ne sont pas concernées | n'est pas concerné | ne s'étend pas =aux | ne vise pas
  ar ~عفى منه* | ~عفون من* | لا ~سري ذلك على | لا ~سري هذا المنع على | ~ستثنى من ذلك | ~ستثنى من هذا المنع | لا ~شمل هذا المنع | لا ~متد هذا المنع إلى | لا ~شمل المنع | لا ~شمل ذلك | لا ~سري المنع على
# Another court than that of first instance.
OTHER_COURT +
  fr tribunal de commerce | tribunal administratif | cour d'appel | tribunal commercial
  ar المحكمة التجارية | المحكمة الإدارية | محكمة الاستئناف
STANDS_FOR +
  fr tient lieu de | tiennent lieu de | vaut celle | remplace celle | remplacent celle | dispense de celle
  ar مقام توقيع | مقام إمضاء | محل توقيع | ~غني عن توقيع
NO_LONGER +
  fr ne l'est plus | ne le sont plus | n'est plus exig* | n'est plus requis* | n'est plus nécessaire | n'a plus cours
  ar لم ~عد | لم تعد | لم يعد
# Has so long to do a thing.
HAS_DELAY +
  fr dispose de | disposent de | disposera de | a un délai de | ont un délai de | se réserve un délai de
  ar مهلة | له أجل | لها أجل | ~توفر على أجل | أمامه أجل
# A request that comes to nothing.
LAPSES +
  fr caduque | est caduque | non avenue | est classée | demande tombe | réputée non faite
  ar كأن لم ~كن | كأنه لم ~كن | كأنها لم تكن | لاغيا | لاغ
# Told otherwise than in writing, or deemed told.
NO_NOTICE +
  fr remplace toute lettre | tient lieu de lettre | tient lieu de notification | est réputé informé | réputée informée | réputé notifié | censé la connaître | censé en être informé | lui téléphone | par simple appel téléphonique | verbalement
  ar مقام كل رسالة | مقام الرسالة | مقام التبليغ | ~عتبر على علم | ~عد مبلغا | ~عتبر مبلغا | رسالة نصية | هاتفيا | شفويا | ~غني عن تبليغ*
# The promise of who joins, by its form: «the undertaking is in writing».
PLEDGE_WRITTEN +
  ar الالتزام كتابي | الالتزام كتابة | الالتزام شكلي | الالتزام محرر | الالتزام مكتوب | الالتزام في محرر | الالتزام خطي
  fr engagement est écrit | engagement est pris par écrit | engagement se prend par écrit | engagement revêt la forme écrite | engagement est constaté par écrit
# Shares go to somebody else, without the word of a transfer.
CHANGES_HANDS +
  ar ~نتقل من يد | تنتقل من يد | ~فوتها | لا تفويت | ~نقل حصص* | ~خلع حصص* | ~تنازل عن حصص* | ~تخلى عن حصص* | ~عطي حصص* | ~مرر حصص*
  fr transporté | transportée | passe d'un titulaire | passent d'un titulaire | passer à un autre | passe à un autre | aliéné | aliénée | aliéner | transmission entre vifs | changent de titulaire | change de titulaire | changement de titulaire | d'une main à l'autre | changent de mains | changer de mains
