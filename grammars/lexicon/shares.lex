# Shares: contributions in kind valued, transfer, calls unpaid, increase, interest.

VALUATION +
  ar تقييم* | ~قيم* | تقدير* | ~قدر* | التقييم | قيمت | قومت | تقويم* | ~قوم
  fr évalu* | estim* | évaluation | estimation | expertise | prix | chiffr*
EXPERT +
  ar خبير* | الخبراء | خبراء | خبيرين
  fr expert | experts
AGREEMENT +
  ar بالتراضي | باتفاق | اتفاق* | بالاتفاق | عقد* | الاتفاقيات | اتفاقية | صفقة | صفقات | العقود | تعاقد*
  fr d'un commun accord | de gré à gré | à l'amiable | accord | convention | conventions | contrat | marché | marchés | convenu | convenue | convenus | entente | s'entendent
FREELY_TRANSFERABLE
  ar بكل حرية | بحرية | حر | حرة | دون إذن | بدون إذن | دون حاجة إلى إذن | دون موافقة | دون أي إذن | دون ترخيص | لمن شاء* | لمن يشاء | لمن أراد* | لأي شخص | لأي كان | دون أن ~سأل أحدا | دون أن ~ستشير | دون استشارة أحد | بلا إذن | بلا موافقة | دون الرجوع إلى | دون قيد | بدون موافقة | دون الحاجة إلى | كما يشاء | كيفما شاء | حرية التفويت | دون حاجة إلى موافقة | لا تخضع لأي ترخيص | لا ~خضع لأي إذن | لا ~خضع لأي ترخيص | لا ~حتاج* إلى إذن | لا ~حتاج* إلى ترخيص | لا ~ستلزم إذنا | لا ~تطلب إذنا | ما شاء من | ما يشاء من | على هواه | كما ~ريد | لمن ~ريد | دون أن ~طلب | حسب رغبت* | حسب مشيئت* | بمجرد تصريح | بمجرد إخبار | بمجرد إشعار | بتصريح بسيط | إلى أي موافقة | لأي موافقة | إلى أي إذن | لأي إذن | لأي ترخيص
  fr librement | libre | à toute personne | à qui il veut | sans autorisation | sans agrément | sans formalité | sans accord | à son gré | à qui bon | sans avoir à demander | au profit de quiconque | sans restriction | à quiconque | ne requièrent aucune autorisation | ne requiert aucune autorisation | n'exige* aucune autorisation | aucune autorisation n'est | dispensé* d'autorisation | dispensé* de toute autorisation | n'ont pas à être autoris* | comme il l'entend | comme bon lui semble | à sa guise | à qui bon lui semble | à son choix | sans rien demander | sans demander | comme n'importe quel client | comme tout client | sans en parler | à qui il lui plaît | à qui lui plaît | comme il lui plaît | par simple déclaration | sur simple déclaration | par simple avis | simple notification
INALIENABLE +
  ar غير قابلة للتفويت | غير قابل للتفويت | لا تقبل التفويت | يمنع تفويت* | لا يجوز تفويت* | لا يمكن تفويت* | لا تفوت | ~منع تفويت* | ~حظر تفويت* | تفويت الحصص ممنوع | التفويت ممنوع | لا ~مكن التنازل | لا يجوز التنازل | منعا كليا تفويت | لا تنتقل الحصص | تفويت* _ ممنوع*
  fr incessible | inaliénable | cession _ interdite | cession des parts est interdite | ne sont pas cessibles | ne peuvent en aucun cas être cédées | aucune cession | toute cession est interdite | toute cession _ prohibée | ne sont cessibles à | ne sauraient être cédées | ne peuvent être ni cédées | cession _ est prohibée | hors du commerce
CEDE_SHARES +
  ar بيع حصص* | ~بيع حصص* | باع* حصص* | ~بيع الحصص | بيع الحصص | إعطاء حصص* | ~عطي حصص* | تحويل الحصص | تحويل حصص* | ~ترك حصص* | ~عطي الحصص
  fr vend ses parts | vendre ses parts | vendre leurs parts | donner ses parts | vente des parts | passer ses parts
RATIFY +
  ar مصادقة* | المصادقة | ~صادق* | ~عرض* | عرض* | إقرار* | ~زكي | تزكية | إحالة* | ~حيل
  fr ratification | ratifié | ratifiée | ratifie | ratifier | soumettre | soumis | soumise | soumission | approbation | confirmé | confirmation | confirmer | approuver | ratifiés | entérin*
HOLDING +
  ar ضيعت* | ضيعة | استغلالي* | الاستغلالية | استغلال* | مقاولت* | المقاولة | مقاولة | مشروع* | أرض* | محل* | ورشت* | الورشة | ورشة | معمل* | نشاط* | ملك* | مزرعت* | المزرعة | مناحل* | منحل* | قطيع* | حرفت* | سيارت* | شاحنت* | مغروسات* | الحرفة | حرفة
  fr exploitation | entreprise | fonds | ferme | atelier | terre | terres | propriété | rucher | troupeau | élevage | véhicule | camion | métier | activité | fonds de commerce | domaine | champ | plantation | verger | bateau | barque | local
WHO_CEDES +
  ar ومن فوت* | ومن باع* | ومن تخل* | ومن ترك* | ومن تنازل* | فمن باع* | فمن تخل* | عضو باع | عضوة باعت | عضو تخل* | عضو ترك | عضو كف | عضو فوت | متعاون باع | متعاون تخل* | منخرط باع | باع حقول* | باع أرض* | باع _ أو وهب* | من فوت | من باع | من تخلى | إذا باع | إذا باعت | وإذا باعت | إذا تخلت | إذا فوتت | إذا كرى* | إذا وهب* | إذا تخلى | إذا فوت | كل من باع | كل من تخلى | الذي باع | الذي تخلى | الذي يتخلى | الذي يبيع | من يبيع | من يتخلى | الذي فوت | عند بيع | عند التخلي | في حالة بيع | في حالة التخلي | من يفوت | الذي يفوت | من ترك | إذا ترك | إذا فوت* | التي تخلت | التي تتخلى | التي تبيع | من تخلت | من باعت | من كف* | الذي يتنازل | من تنازل | التي فوتت | من فوتت | تخلى عن | تخلت عن | التي تترك | الذي يترك | من تترك | من يترك
  fr qui cède | qui vend | s'il vend | s'il cède | vend ou donne | en cas de vente | en cas de cession de son | qui abandonne | qui quitte son | qui transmet | qui se défait | qui donne | s'il transmet | cède son | vend son | vend sa | cède sa | cède ses | vend ses | aliène | en cessant | qui loue | quitte son exploitation
BUYER +
  ar المفوت إليه* | للمفوت إليه* | المشتري | للمشتري | المتنازل له* | الخلف | خلفه | من انتقلت إليه | من حل محله | من حل محلها | لمن حل محل* | لمن خلف* | لمن حل مكان* | المقتني | لمن انتقل* | من آلت إليه | لمن آلت إليه | للخلف | المتنازل إليه* | المالك الجديد | من يخلفه | لمن يخلفه | من اشتراها | لمن اشترا* | للذي اشترا* | للتي اشترت* | لمن أخذ* | للذي أخذ* | لمن شرا* | للذي شرا*
  fr acquéreur | acquéreuse | cessionnaire | repreneur | successeur | acheteur | bénéficiaire | nouveau propriétaire | nouvel exploitant | celui qui reprend | celui qui lui succède | preneur
ARREARS
  ar لم ~ؤد* | لم ~ؤدوا | لم ~سدد* | لم ~دفع* | لم ~حرر* | المتأخر* عن أداء | متأخر* عن الأداء | متأخر* في الأداء | المتأخر* | المتخلف* عن الأداء | الذي لم يؤد | الذين لم يؤدوا | لم تؤد حصص* | تأخر* عن أداء | غير المؤدى عنها | غير محررة | المتأخر عن الأداء | تخلف* عن الأداء | تخلف* عن أداء | ~تخلف* عن الأداء | ~تأخر* في الأداء | تأخر* في أداء | التأخر في أداء | لا ~زال مدينا | ما زال مدينا | لم ~كمل أداء | لم ~كمل دفع
  fr n'a pas libéré | n'ont pas libéré | n'a pas payé | n'ont pas payé | n'a pas versé | n'ont pas versé | n'a pas encore | n'ont pas encore | =en retard | retardataire | défaillant | en défaut de paiement | n'aurait pas libéré | non libérées | non libéré | redevable | restent redevables | en retard de versement | qui doit encore | pas à jour | sans avoir libéré | sans avoir payé | ne sont pas à jour | n'est pas à jour | retard de versement | ne paie pas | défaut de versement | doit encore | doivent encore | reste devoir | restent devoir | n'a pas fini de payer | n'a pas soldé | retard dans la libération | retard de libération | retard de paiement | retard dans le versement | retard dans le paiement | retard de ses versements
PAID_OR_NOT +
  ar سواء أدى | أدى أم لا | أدوا أم لم يؤدوا | بغض النظر عن أداء | ولو لم يؤد | حتى ولو لم يؤد | ولو لم ~سدد* | حتى لو لم | وإن لم يؤد | ولو كان متأخرا
  fr libérées ou non | qu'il ait ou non | payées ou non | même s'il n'a pas | même non libérées | même en retard | même ceux qui n'ont pas | qu'ils aient ou non | même lorsque _ libér* | alors même que
BEYOND +
  ar تجاوز* | ~تجاوز* | فوق* | ما زاد* | ~فوق | ~تعدى* | فيما زاد | ما فوق | زاد عن | زاد على | أكثر من ذلك | بعد ذلك | وراء ذلك | متى بلغ السقف | بعد بلوغ السقف
  fr au-delà | au-dessus | dépasse* | excéd* | excède* | supérieur* | franchi* | plus haut | dépassement | passé ce plafond | passé ce montant | ce plafond atteint | plafond dépassé | au delà
GUARANTEED +
  ar مضمون* | مضمونة | تضمن | ~ضمن | مهما كانت النتيجة | مهما كانت النتائج | كيفما كانت النتيجة | ولو لم تحقق | ولو لم ~حقق* | حتى عند الخسارة | ولو عند الخسارة | حتى في حالة الخسارة | ولو في غياب | حتى في غياب | سواء حققت | ولو لم يكن هناك فائض | ثابتة | ثابتة كل سنة | سواء ربحت | ربحت أم خسرت | في السراء والضراء | حتى مع الخسارة | كيفما كان الحال
  fr garanti | garantie | quel que soit le résultat | quels que soient les résultats | même en l'absence | même sans | même si | même lorsque | intérêt fixe | taux fixe | servi chaque année | sans condition | même en cas de perte | qu'il y ait ou non | indépendamment du résultat | bénéficiaire ou déficitaire | bénéficiaire ou non | excédentaire ou non | même si l'année | quelle que soit l'issue | bon an mal an | même les années déficitaires | ait ou non réalisé | ait ou non dégagé | qu'elle ait ou non
ONLY_IF
  fr sur un marché | sur le marché | que si | que par | que dans | que pour | que sous | =qu' avec | =qu' après
DEFINITIVE +
  ar لا ~صير نهائي* | لا ~كون نهائي* | لا ~صبح نهائي* | لا يعتبر نهائي*
  fr ne devient définitive | n'est définitive | devient définitive | n'est définitif | ne sont définitives
KEEP_RIGHT +
  ar ~حتفظ* | ~مارس | ~شارك* | ~صوت*
  fr conserve | conservent | garde | gardent | vote | votent | participe | participent | prend part | exerce
DEPRIVED +
  ar ~حرم* | حرمان* | محروم* | ~سقط
  fr privé | privée | privés | perd | perdent | déchu
COMPETENT +
  ar ~ختص* | صلاحي* | اختصاص* | مختص*
  fr compétent | compétence | appartient | relève | relèvent | appartiennent | ressort | ressortit
FIXED +
  ar ~حدد* | تحديد* | محدد* | ~قرر*
  fr fixe | fixé | fixée | fixer | détermine | arrête | arrêté | déterminé
REASONS +
  ar تعليل | معلل* | ~علل | أسباب
  fr motif | motivé | motivée | raison
WITHOUT_REASONS
  ar دون تعليل | بدون تعليل | دون ذكر الأسباب | دون بيان الأسباب | غير معلل* | دون إبداء _ أسباب | دون إبداء الأسباب | دون ذكر أي سبب | لا ~علل
  fr sans avoir à se justifier | sans motif | sans avoir à motiver | n'a pas à être motivé | n'a pas à être motivée | sans motivation | sans avoir à en donner | n'a pas à être justifié | discrétionnaire* | sans en donner les motifs
CONTRIBUTOR +
  fr apporteur | apporteuse | apportant | celui qui apporte
  ar مقدم* | صاحب الحصة | صاحبها | صاحبه | المساهم
AFFECT +
  fr affecte | prive | fait perdre | suspend | empêche
  ar ~ؤثر | ~مس | ~نال من | ~سقط | ~حرم | ~فقد
UNAFFECTED +
  fr n'est pas affecté | n'est pas subordonné | sans effet sur | sans incidence sur | sans influence sur
  ar لا ~تأثر | لا أثر له على | دون أثر على | لا ~ؤثر على | لا ~ؤثر في
EVEN_IF +
  fr même si | même s' | y compris ceux | même les | même ceux | encore que | même quand | même lorsque | quand bien même | bien que | y compris | même après | fût-il | fût-elle | fussent-ils
  ar حتى من | حتى الذين | حتى ولو | ولو | وإن | حتى وإن | ولو بلغ*
RATE +
  fr taux
  ar سعر* | نسبت* | معدل* | النسبة | السعر
