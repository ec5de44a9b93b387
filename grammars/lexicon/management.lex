# Board, director, managers.

RENEW +
  ar ~خرج منهم الثلث | ~خرج منه الثلث | ~خرج الثلث | ~خرج ثلث* | ~غادر ثلث* | يتجدد | تتجدد | ~جدد* | تجديد* | التجديد | ~تغيرن | ~تغيرون | ~تبدل كامل | ~بدل كامل | ~بدل كله | ~تبدل كله | ~بدل كامله
  fr renouvel* | renouvelle | change le conseil | changer le conseil | conseil est changé | conseil change | quittent tous | sont tous remplacés | sortent tous | remplacés tous | change chaque année | changent chaque année | change tous les ans | changent tous les ans | sièges changent | chaises changent | places changent | sièges _ changent | chaises _ changent | places _ changent | sièges _ _ changent
THIRD_PART +
  ar الثلث | ثلث | ثلثه | ثلثهم | ثلثها | ثلثهن | بالثلث | بالأثلاث | واحد من الثلاثة | واحدة من الثلاث | واحد من ثلاثة | واحدة من ثلاث
  fr tiers | 1/3
EVERY_FEW_YEARS +
  ar كل عامين | كل سنتين | كل ثلاث سنوات | كل أربع سنوات | كل ثلاثة أعوام | كل خمس سنوات | كل أربعة أعوام
  fr tous les deux ans | tous les trois ans | chaque deux ans | tous les 2 ans | tous les 3 ans | tous les quatre ans | tous les cinq ans | tous les 4 ans
HALF_PART +
  ar النصف | نصف* | بالنصف
  fr moitié
WHOLE +
  ar كله | كلها | كليا | بكامله* | بأكمله* | دفعة واحدة | جميع أعضاء* | كافة أعضاء* | كاملا | برمته* | كل أعضاء* | بكليته | كلية | كلهن | كلهم | المجلس كله
  fr en entier | entièrement | intégralement | en totalité | intégral | en bloc | totalité | entier | d'un seul coup | tous ses membres | tous leur siège | en même temps | tout le conseil | le conseil tout entier | tout entier
DRAW_LOTS +
  ar القرعة | بالقرعة | قرعة
  fr tirage au sort | sort | tirés au sort
REELECT +
  ar ~نتخب من جديد | ~نتخب مجددا | ~نتخب مرة أخرى | ~نتخب مرة ثانية | إعادة انتخاب* | إعادة الانتخاب | ~عاد انتخاب* | تجديد انتخاب* | تجديد انتداب* | تجديد الانتداب | قابل* للتجديد | قابل* لإعادة الانتخاب | إعادة ترشيح* | يعاد انتخابهم | تجديد ولاية* | تجديد الثقة | تجديد العضوية | إعادة تعيين* | ~عاد* الثقة | إعادة الثقة | ~جدد* الثقة | ~جدد انتخاب* | إعادة انتخاب | ~عاد ترشيح* | الترشح من جديد | ~ترشح من جديد | للترشح من جديد | للترشح مجددا | ولاية ثانية | ولايتين متتاليتين | ولايتين متتابعتين | ~ترشح ثانية | الترشح ثانية | للترشيح مرة أخرى | قابلة للتجديد | ~تقدم للترشيح | تجدد الثقة | جددت فيهم الثقة | جددت _ الثقة | ~عيد _ انتخاب* | أعيد انتخاب* | مرتين متتاليتين | ~ترشح مجددا | انتدابين متتابعين | انتدابين متتاليين | مدتين متتاليتين | ~ترشح مرة أخرى | ~ترشح لآخر | ~ترشح لانتداب آخر | انتخاب* من جديد | ~نتخب* من جديد | انتخاب* مرة أخرى | ~نتخب* مرة أخرى | انتخاب* ثانية | ~نتخب ثانية | ~عود العضو إلى المجلس | ~عود المتصرف إلى المجلس | ~عود العضوة إلى المجلس | عودة العضو إلى المجلس | ~نتخب* فيه مرة أخرى | ~نتخب* فيه مرة ثانية | ~نتخب* فيه من جديد | ~نتخب* فيه ثانية | ~نتخب* للمجلس مرة أخرى | ~نتخب* في المجلس مرة أخرى | ~نتخب* في المجلس من جديد | إعادة الترشح | الترشح مرة ثانية | ~ترشح مرة ثانية | ~ترشح لولاية أخرى | الترشح لولاية أخرى | ~ترشح لولاية ثانية | الترشح لولاية ثانية | بالترشح مرة ثانية | تجديد الترشح
  fr rééligible | y être rappelé | rappelé aux mêmes fonctions | rappelé au conseil | reporté au conseil | élu =de nouveau | élu =à nouveau | élus =à nouveau | élus =de nouveau | choisi =de nouveau | choisie =de nouveau | choisis =de nouveau | réélu | réélection | rééligibilité | réélue | réélire | reconduit | réélus | mandat renouvelable | renouvellement _ mandat | se représenter | renouveler son mandat | reconduction | reconduits | deux mandats de suite | deux mandats consécutifs | mandats successifs | second mandat | nouveau mandat | deux mandats | mandat _ renouvelé | briguer | se porter candidat | se présenter de nouveau | réélisent | ne peut être renouvelé | réélit | se représentent | fois de suite | fois consécutives | renouvelable | renouvelables | prétendre à un autre | solliciter un autre | se représente | être rappelé | peut être rappelé | élu de nouveau | élus de nouveau | de nouveau élu | de nouveau élus | nouvelle élection du sortant | élu une nouvelle fois | élue une nouvelle fois | élus une nouvelle fois | élu une autre fois | élu une seconde fois
RECEIVE +
  ar ~تقاضى* | ~تقاضون | ~ستفيد* | ~نال* | ~حصل* | تخصص | ~خصص | تمنح | ~منح | يصرف | ~صرف | تصرف | ~ؤدى | ~ستحق* | ~خول | ~قبض | ~عوض* | يتمتع | يأخذ* | ~تسلم* | ~أخذ* | صرف | ~حوز | ~تلقى | ~عطي | ~عطى
  fr perçoi* | perçu | reçoi* | bénéfici* | alloué* | attribu* | octroy* | accord* | touch* | =a droit | ont droit | verse* | versé* | rémunéré* | indemnisé* | percevr* | recevr* | servi* | servie* | encaisse | encaissent | recueille | donnent droit | ouvrent droit | donne droit | ouvre droit | gratifié | gratifiée | gratifiés
EXPENSE_REFUND
  ar تعويض* عن المصاريف | تعويض* عن مصاريف | تعويضات التنقل | تعويض عن التنقل | تعويض* _ التنقل | استرجاع المصاريف | استرجاع مصاريف | تعويض* عن النفقات | تعويض _ المصاريف
  fr indemnité de déplacement | indemnités de déplacement | remboursement des frais | frais de déplacement | indemnisés de leurs frais | indemnité kilométrique | remboursement _ débours | indemnité représentative de frais | indemnité pour frais
OUTSIDER +
  ar من خارجهم | من غيرهم | أو من غيرهم | من غير الأعضاء | من خارج التعاونية | من غير أعضاء التعاونية | من خارج الأعضاء | من غير المتعاونين | غير عضو | من غير المنخرطين | ليسوا أعضاء | خارج التعاونية | أجانب عن التعاونية | شخصيات | أو غيرهم | أو سواهم | أو من سواهم | من غير المنتسبين | من خارج المنخرطين | من خارج المتعاونين | من خارج التعاونيين | لا ~نتمون إلى التعاونية | لا ~نتمي إلى التعاونية | خبير* خارجي* | من الخارج | من خارج صفوف* | خارج صفوف* | ولو لم تكن له أي حصة | ولو لم تكن له حصة | ولو لم ~كن عضوا | وإن لم ~كن عضوا | ولو لم ~كونوا أعضاء | وإن لم ~كونوا أعضاء | دون أن ~كون عضوا | غير متعاون | أو غير متعاون | عضوا كان أو لا | ليسوا شركاء | ليسوا متعاونين | ليسوا منخرطين | ليسوا من المتعاونين
  fr non-membre | en dehors d'eux | membres ou non | hors d'eux | non-sociétaire | étranger à la coopérative | étrangers à la coopérative | hors de la coopérative | en dehors des membres | en dehors de ses membres | hors des membres | non-coopérateur | non-adhérent | extérieur à la coopérative | extérieures à la coopérative | parmi ou hors | personnalité* extérieure* | personnes extérieures | non coopérat* | hors des coopérateurs | parmi les membres ou | n'appartenant pas à la coopérative | expert extérieur | experts extérieurs | gens de l'extérieur | personnes de l'extérieur | quelqu'un de l'extérieur | personne de l'extérieur | venus de l'extérieur | venu de l'extérieur | même sans part dans la coopérative | sans part dans la coopérative | sans être membre | sans être coopérateur | sans être membres | membres ou pas | qu'ils soient membres ou non | venus d'ailleurs | venu d'ailleurs | venant d'ailleurs | qui ne le sont pas | qui n'en sont pas membres
OFFICIO +
  ar بحكم القانون | بحكم منصبه* | بحكم صفته* | بقوة القانون | عضو دائم | عضوا بصفته | بحكم وظيفته* | عضوية دائمة | عضوا دائما | بصفته عضوا | عضوة دائمة | بصفتها عضوة | عضوا بحكم
  fr membre de droit | membres de droit | =de droit | ès qualités | ex officio | de plein droit | membre d'office | siège réservé | siège est réservé
# By virtue of another office, which is no judgment.
OFFICIO
  ar بحكم الصفة | بحكم صفت* | بحكم منصب* | بحكم وظيفت* | بحكم مهام*
ADVISORY +
  ar بصفة استشارية | استشاري* | دون صوت | بدون صوت | ملاحظ* | دون التصويت | دون حق التصويت | بصفة ملاحظ | لا ليصوت* | دون أن ~صوت* | من غير أن ~صوت* | لا للتصويت | على سبيل الاستشارة | للاستشارة | للاستشارة فقط
  fr voix consultative | consultatif | à titre consultatif | observateur | sans voix délibérative | sans droit de vote | sans prendre part au vote | consultative | sans voter | consultativement | non pour voter | non pour y voter | sans y voter | y est invité | y sont invités | est invité à y assister | sont invités à y assister | aucun vote | sans vote | sans aucun vote | pour avis | à titre d'avis | ni siège ni voix
REQUEST +
  ar طلب | طلب* | ~طلب* | بطلب | مطالبة* | المطالبة | ~طالب* | ~لتمس* | رغب*
  fr demande | demander | demandent | requête | réquisition | en requiert | en requièrent | requièrent | requérir | réclame | réclament | sollicite | sollicitent | exiger | exigent | saisi par | saisie par | réclamée | réclamer | sollicitée | requise par | requis par | exigée par | somment | sommer | sommation | mettent en demeure
PROXY +
  ar وكالة | توكيل* | إنابة | الإنابة | ~نيب | ~وكل | النيابة | بالوكالة | ~نوب | بالنيابة | التفويض | تفويض | ~كلف _ بتمثيل* | ~كلف | من ينوب عنه | من ينوب عنها | ~فوض | وكالات | توكيلات | ~وكل _ عضوا | ~نيب _ عضوا
  fr procuration | un pouvoir | pouvoir verbal | pouvoir spécial | pouvoirs de ses | pouvoir écrit | mandataire | par procuration | se faire représenter | représenter | donner mandat | donner pouvoir | représentation | mandat | par correspondance | confier son vote | confier sa voix | déléguer son vote | déléguer sa voix | se fait remplacer | se faire remplacer | pouvoir peut | pouvoirs | procurations | remplacer par | à sa place | à leur place | voter pour lui | voter en son nom | voter pour elle | charger un collègue | valant pouvoir | vaut pouvoir | tient lieu de pouvoir | au nom d'un absent | confier l'exercice | donner sa voix | donnent procuration | se faire suppléer | est suppléé | est suppléée | sont suppléés | délégation de vote | =à sa place | =à leur place
HIS_VOTE +
  ar صوته | صوتها | صوتهم | أصواتهم | صوتهن | أصواتهن | بصوته | بصوتها | بصوتهم | بأصواتهم | لصوته | لصوتها
  fr sa voix | son vote | son suffrage | leur voix | leurs voix | leur vote | leurs votes | leur suffrage | leurs suffrages
# One who sits in another's place whenever that one does not come.
SUBSTITUTE
  ar نائب احتياطي | نائبا احتياطيا | نواب احتياطيون | نواب احتياطيين | عضو احتياطي | عضوا احتياطيا | أعضاء احتياطيون | متصرف احتياطي | متصرفا احتياطيا
  fr suppléant | suppléante | remplaçant attitré | remplaçante attitrée
OWN_OPINION ++
  ar رأيه | برأيه | رأيها | برأيها | رأيهم | برأيهم | موقفه | بموقفه | موقفها | بموقفها | جوابه | بجوابه | موقفهم | موقفهن | أجوبتهم
  fr son avis | leur avis | son opinion | sa position | sa réponse | leur réponse | leur position | leurs réponses
# A single meeting a year, told by a rate or a ceiling: «that is one a year».
ONE_A_YEAR ++
  fr une par an | une par année | une par exercice | une seule par an | une seule par exercice | une seule par année | une seule dans l'année | une réunion par an | une séance par an | une réunion par exercice | une séance par exercice | une seule réunion par an | une seule séance par an
  ar جلسة في كل سنة | جلسة كل سنة | جلسة في السنة | جلسة واحدة في السنة | جلسة واحدة كل سنة | اجتماع في كل سنة | اجتماع كل سنة | اجتماع في السنة | اجتماع واحد في السنة | اجتماع واحد كل سنة | واحدة في السنة | واحد في السنة
FUNCTIONING +
  fr fonctionnement | mode de fonctionnement
  ar سير العمل | طريقة العمل
HOLDS_MEETING ++
  ar ~عقد | نعقد | عقد
  fr =tient | =tiennent | =tiendra
VOTE_COUNTED +
  ar ~حتسب* | ~عتد به* | ~عتد بصوت* | ~حسب صوت* | ~ضاف إلى أصوات* | تضاف إلى أصوات* | ~ضم إلى أصوات* | تضم إلى أصوات*
  fr est comptée | est compté | sont comptées | sont comptés | compte | comptent | comptera | compter | est prise en compte | est pris en compte | est retenue | est retenu | est valable
# Who is kept away by illness is forbidden nothing.
ABSENT
  ar من فاتته | من فاته | من فاتتها | من فاتها | فاتته | فاتتها | من منعه | من منعها | منعه مرض | منعها مرض | ~منعه مرض | ~منعها مرض | منعه سفر | ~منعه سفر | منعها عذر | ~منعه عذر | منعه مانع | ~منعه مانع | لا ~ستطيع الحضور | لا ~ستطيع المجيء | لا ~مكنها الحضور | لا ~مكنه الحضور | لا ~ستطيعون الحضور | لا ~ستطيعون التنقل | لا ~ستطيع التنقل | تعذر عليه التنقل | تعذر عليهم التنقل | يتعذر عليه التنقل
  fr maladie empêche | voyage empêche | que la maladie retient | ne peut pas venir | ne peut venir | ne peuvent pas venir | ne peut se déplacer | ne peuvent se déplacer | ne peut pas se déplacer | ne peuvent pas se déplacer
ABSENT +
  ar غاب | غائب | الغائب | الغائبة | غابت | غابوا | ~غيب* | ~تغيب* | غياب* | الغياب | ~تخلف* | تخلف* | متغيب* | عدم حضور* | ~تخلف عن | لم ~حضر* | انقطع عن | تخلفه | غائبات | غائبين | الغائبين | الغائبات | غيابات | ~تخلف | عاقه | عاقها | عاق* مانع | حال* دون حضور* | منع* مانع | منعه عذر | طرأ له مانع | طرأ عليه مانع | عرض له مانع | اعترض* مانع | ~عترض* مانع | طرأ _ مانع | ~طرأ _ مانع | قام _ مانع | حدث _ مانع | ~حدث _ مانع | عرض _ مانع | حصل _ مانع | ~حصل _ مانع | وجود مانع | لمانع | لعذر | ~منع* عذر | منع* عذر
  fr absent | défection | rate | rater | ratent | absente | absence | manque | manqué | n'assiste pas | n'a pas assisté | s'abstient d'assister | paraître | absentera | défaillant | fait défaut | manquera | s'absente | empêché | empêchée | empêchement | qui manque | ne se présente pas | n'a pas paru | ne paraît pas | absences | manquées | manqués | manquer | manquent | fait faux bond | absents | absentes | n'a pas siégé | n'ont pas siégé | n'a pas participé | ne siège pas | n'a pas pris part | ne prend pas part | s'abstient de paraître | s'abstient de venir | s'abstient de siéger | ne s'est pas rendu | ne se rend pas | ne se sera pas rendu | néglige de se rendre | omet d'assister | omet de se rendre | ne vient pas | n'est pas venu | ne s'est pas présenté | ne se sera pas présenté | n' _ assisté | n' _ paru | n' _ siégé | ne _ paraît | ne paraît | ne sera pas venu | aura manqué | n'aura pas assisté | n'aura point paru | n'a point paru | n'aura pas paru | n'aura pas siégé | n'aura point siégé
COLLEAGUE +
  ar زميل* | متصرف آخر | متصرفة أخرى | متصرفا آخر | عضو آخر من المجلس | عضو آخر بالمجلس | عضوا آخر من المجلس | عن آخر | أحد زملائ* | زملائ* | زملاء* | زملاؤ*
  fr collègue | confrère | autre administrateur | autre administratrice | autre membre du conseil | un autre | ses pairs | leurs pairs
RESIGN +
  ar مستقيل* | استقالة تلقائية | الاستقالة التلقائية | استقال* | مستقيلا | ~فقد عضويت* | ~فقد _ عضويت* | ~فقد صفت* | فاقد* | معتبرا مستقيلا | الاستقالة | ~قال تلقائيا | يقال | تقال | ~فقد العضوية | ~عفى تلقائيا | ~فقد مقعد* | ~عد متخليا | مقالا | خرج* من المجلس | ~خرج من المجلس | غادر* المجلس | استقالة | ~ستقيل تلقائيا | ~ستقيل حكما | ~ستقيل بقوة القانون | ~ستقيل بحكم القانون | ~ستقيل من تلقاء نفس*
  fr démissionnaire | démission d'office | démission automatique | réputé démissionnaire | d'office démissionnaire | démission | perd sa qualité | déchu | perd son siège | perdre son mandat | perdre sa qualité | perdre son siège | perd son mandat | est remplacé d'office | considéré comme démissionnaire | regardé comme démissionnaire | tenu pour démissionnaire | ayant démissionné | avoir démissionné | a démissionné | démissionne de plein droit | démissionne d'office
YEARLY +
  ar في السنة | سنويا | كل سنة | خلال السنة | كل عام | في العام | سنوية | سنوي | كل ربيع | كل خريف | كل صيف | كل شتاء
  fr par an | tous les ans | toutes les années | d'année en année | par année | annuellement | chaque année | =l' an | dans l'année | par exercice | annuelle | une fois l'an | l'an | annuel | chaque printemps | chaque automne | chaque été | chaque hiver
QUARTERLY +
  ar كل ثلاثة أشهر | فصليا | مرة كل ثلاثة أشهر | كل فصل | ربع سنوي*
  fr par trimestre | trimestriellement | chaque trimestre | tous les trois mois | trimestrielle | tous les trimestres | trimestriel | trimestriels
BIMONTHLY +
  ar كل شهرين | مرة كل شهرين
  fr bimestriel | bimestrielle | bimestriels | bimestrielles
MONTHLY +
  ar كل شهر | شهريا | مرة في الشهر | في =الشهر
  fr par mois | mensuellement | chaque mois | tous les mois | mensuelle | mensuel | mensuels
HALF_YEARLY +
  ar كل ستة أشهر | مرة كل ستة أشهر | نصف سنوي* | كل نصف سنة
  fr par semestre | semestriellement | chaque semestre | tous les six mois | tous les semestres | semestrielle | semestriel | semestriels
EVERY ++
  ar كل | كلما | في كل
  fr tous | chaque | par | toutes
IRREVOCABLE +
  ar غير قابل* للعزل | لا ~عزل* | لا يجوز عزل* | لا يمكن عزل* | لا سبيل إلى عزل* | عزله إلا | عزلهم إلا | غير قابلين للعزل | لا ~قبل العزل | لا ~قبلون العزل | لا ~قبل _ العزل | في منأى عن كل عزل | في منأى عن العزل | بمنأى عن العزل | بمنأى عن كل عزل | في مأمن من العزل | محصن* من العزل | محصن* ضد العزل
  fr irrévocable | inamovible | ne peut être révoqué | ne peuvent être révoqués | n'est révocable que | ne sont révocables que | inamovibles | irrévocables | ne saurait être révoqué | n'est pas révocable | ne sont pas révocables | ne peut être démis | ne peut être destitué | ne peut être écarté | ne peuvent être démis | à l'abri de toute révocation | à l'abri de la révocation | à l'abri d'une révocation | à l'abri de toute destitution | ne peut être touché
CAUSE +
  ar لسبب مشروع | لأسباب مشروعة | لسبب خطير | خطأ جسيم | سبب جدي | إلا لسبب | أسباب جدية | خطأ فادح | لسبب مقبول | لأسباب خطيرة | أسباب خطيرة | أسباب قاهرة | سبب خطير | أخطاء جسيمة | لخطأ | حكم جنائي | إخلال* جسيم* | خطأ | حكم قضائي | سبب مشروع | سبب وجيه | لسبب وجيه | خطأ ثابت | ذنب | خطإ | حكم بإدانت* | بإدانت* | إدانت* | حكم نهائي | حكم بات | مبرر جدي | مبرر | مبرر مشروع | داع جدي | عذر مشروع | سرق | خان الأمانة | خيانة الأمانة
  fr juste motif | motif légitime | cause légitime | faute grave | motif grave | justes motifs | motifs graves | faute lourde | condamnation | condamné | manquement grave | raison grave | cause grave | motif valable | fautes graves | faute prouvée | faute établie | pour une faute | pour faute | faute constatée | une faute | un motif | une raison sérieuse | motif sérieux | jugement | décision de justice | décision judiciaire | a volé | a trompé | détournement | abus de confiance
JOINTLY +
  ar مجتمعين | مشترك* | بالاتفاق | ~شترك* | معا | منفردين | على انفراد | منفردا | باتفاق | بتوافق | بتوقيع*
  fr conjointement | séparément | d'un commun accord | collégialement | signature conjointe | ensemble | même accord | en commun | de concert
POWERS +
  ar صلاحيات* | اختصاصات* | سلطات* | السلط | مهام* | ~تولى* | ~ختص* | ~مثل | ~تصرف | ~سهر | ~كلف | ~مثلان | ~سيران | ~مسكان | ~مثلون | ~سيرون | ~تصرفان | ~توليان | ~سهران | صاحب القرار | المكلف بإدارة | المكلف بتسيير | مكلف بإدارة | مكلف بتسيير | مكلفا بتسيير
  fr pouvoirs | attributions | chargé de | compétence | représente | investi | dispose des | gère | accomplit | conduit | gèrent tout | gerent tout | signent | signe | travail
NAMES_OF +
  ar الأوليات | العضوات الأوليات | المتصرفات الأوليات | يتكون المجلس الأول | المجلس الأول | أول مجلس | مجلس الإدارة الأول | الأعضاء الأولون | المتصرفون الأولون | المسير الأول | عين مسيرا | عينت مسيرة | المتصرفون الأوائل | أعضاء المجلس الأول | الأعضاء الأوائل | المسيرون الأولون | أول مسير | أول متصرف* | المؤسسون لأجهزة | لأول مرة | الأوائل هم | الأوائل | المؤسسون لمجلس الإدارة | أعضاؤه المؤسسون | الأعضاء المؤسسون لمجلس | أول مسيرين | أول مسيرتين | أول مسيرة
  fr premiers administrateurs | premier conseil | premier gérant | premiers gérants | première gérante | sont nommés administrateurs | est nommé gérant | est nommée gérante | sont nommés gérants | conseil est composé initialement | nommés aux présentes | désignés comme premiers | premières administratrices | sont désignés premiers | premiers membres du conseil | pour la première fois | les premiers sont | les premières sont | premiers membres | premiers sont | premières sont | premier président
BOARD_NUMBER +
  ar عدد أعضاء مجلس الإدارة | عدد أعضاء المجلس | عدد المتصرفين | عدد أعضائه | عدد الأعضاء | عدد أعضاء المجلس الإداري
  fr nombre des administrateurs | nombre d'administrateurs | nombre de ses membres | nombre de membres du conseil | nombre des membres du conseil | effectif du conseil | nombre de conseillers | nombre des conseillers | nombre de sièges
EXCEED +
  ar ~فوق | ~جاوز | ~تجاوز | تعدى | ~تعدى | فاق | زاد | ~زيد عدد* | ~جتاز | اجتاز | أربى | ~ربي | ~ربو | ربا | نيف | ~نيف
  fr excède | dépasse | supérieur à | atteint | franchit | dépassera | excéder | dépasser

THEY_ARE +
  fr ils sont | elles sont
  ar =هم | =هن | =وهم | =وهن
