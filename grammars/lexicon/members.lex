# Members, capital and shares, reserve, liquidation balance.

CALLED +
  ar ~طلب* | ~ستدعى أداء* | بطلب | استدعاء* | استدعاءات | الاستدعاءات | ~ستدعي*
  fr appelé | appelée | appelées | appelés | appel | appels | exigé | réclamé | demandé | demandée | demandés | requis
PAYMENT +
  ar الأداء | أداء | التسديد | تسديد | التسوية | الصرف | صرف المبالغ | الدفع | السداد | سداد | التأدية
  fr paiement | règlement | versement | remboursement
THAT_IS +
  ar أي | ما مجموعه | وهو ما يعادل | بما مجموعه
  fr soit | au total | c'est-à-dire
NUMBER_OF +
  ar عدد | عدد الأعضاء | عدد أعضائها | عددهم | عددهن | عدد المتعاونين | عدد العضوات | عدد المنخرطين
  fr nombre | effectif | nombre de membres | nombre des membres | combien nous devons être | combien devons-nous être | combien sommes-nous | combien nous sommes
CEILING
  ar الحد الأقصى | حد أقصى | الأجل الأقصى | أقصى ما | أقصى عدد | أقصى حد | أقصى نسبة | أقصى مدة | أقصى أجل
CEILING +
  ar سقف* | إلى حد | حتى حدود | إلى حدود | أقصى | أقصاه | إلى غاية | لغاية | في حدود | سقفه | سقفها | لا ~تجاوز | لا يمكن أن ~تجاوز | ألا ~تجاوز
  fr plafond | maximum | jusqu'à | concurrence | plafonné | relèvement du plafond | sans pouvoir excéder | sans excéder | dans la limite | plafonnée | limitée à | n'excédant pas | ne dépasse pas | peut =le porter =à | peuvent =le porter =à | =le portent =à | =le porte =à
INCREASE +
  ar الزيادة | زيادة* | ~زيد | ~زاد | الرفع من | رفع | ~رفع | ~كبر | زيادته | ~رتفع | ارتفاع* | ~نمو | ~علو | ~توسع
  fr augmentation | augmenté | augmenter | s'accroît | accroissement | accru | accroître | porté | monte | augmente | hausse | croît | grandit | grandir | grossit | gonfle | monter | s'enrichit | porter ce taux | porter cette limite | porter ce plafond | relever ce taux | relever ce plafond
REDUCE +
  ar تخفيض* | ~خفض* | ~نخفض | ~نزل | ~صغر | ~قلص | تقليص | نقصان | ينقص | ~هبط | ~تراجع | ~نقص | انخفاض* | ~تقلص | ينخفض | نقصان* | النزول | نزول*
  fr réduction | réduit | réduire | diminution | diminue | descendre | abaissé | ramener | ramené | diminuer | descend | baisse | tomber | abaiss* | amoindri* | décroît | décroître | fléchir | s'amoindrit | baisser | rétrécit | recule | contracte | amenuise | écourté | abrégé
VARIABLE +
  ar ~تغير رأس المال | ~تغير الرأسمال | ~تغير رأسمال* | قابل* للتغيير | قابلية _ للتغيير | متغير* | غير ثابت | تغير رأس المال | متحرك | تطور رأس المال | تغيرات رأس المال | حركة رأس المال | ~تطور | ليس ثابتا | ليس قارا | غير قار | غير محدد | ~تحرك | مرن | ~تبع الانخراطات | ليس مبلغه قارا | ليس رأس المال قارا | ليس قار* | يطلع وينزل | يطلع ويهبط | يصعد وينزل | يكبر ويصغر | يزيد وينقص | ~طلع إذا | ~كبر إذا | رأسمال _ مفتوح* | رأس مال _ مفتوح* | رأس مال مفتوح*
  fr variable | variabilité | qui change | monte et descend | varier | varie | variation | mouvements du capital | évolution du capital | variations du capital | au gré des adhésions | au gré des entrées | au gré des départs | s'élève au gré | évolue | évoluent | évoluer | n'est pas figé | n'est pas fixe | mobile | fluctue | n'est pas invariable | suit les adhésions | suit les entrées | au rythme des adhésions | bouge | bougent | le capital suit | n'est pas immuable | n'a rien d'immuable | fluctuer | fluctuant
DIVIDED +
  ar مقسم* | ~قسم | موزع* | ~نقسم | مجزأ | يتكون من | مكون من | يتألف | متكون | مقسوم* | جزئ* | مجزأة | ~تألف من | ~تكون من | ~مثله | تمثله | تقابله | ممثل* بـ | ممثلا
  fr divisé | divisée | réparti | représenté par | composé de | constitué de | formé de | comprend | se compose de | compte | partagé en | soit | formé | fractionné | fractionnée | partagé | partagée | représentée | matérialisé | correspond à | division
VALUE +
  ar قيمة* | بقيمة | القيمة الاسمية | القيمة الإسمية | ثمن | مبلغ الحصة | ~ساوي | ~بلغ قيمت* | قيمت* | من فئة | ثمنا
  fr valeur | valeur nominale | nominal | nominale | montant nominal | vaut | valent
EACH +
  ar كل | لكل | الواحدة | للواحدة | للحصة الواحدة | عن كل
  fr chaque | chacun | chacune | par | tout | =l' une
FULLY +
  ar بالكامل | كاملة | كليا | بأكمله* | كاملا | جميعها | كلها | دفعة واحدة
  fr intégralement | entièrement | en totalité | totalement | intégrale | en entier | totalité
PARTLY +
  ar جزئيا | جزء من | جزئي | على دفعات من الاكتتاب | بعض رأس المال
  fr partiellement | =en partie | partielle | partiel
REST +
  ar الباقي | ما تبقى | المتبقي | بقية | الرصيد المتبقي | ما بقي | النصف الآخر | النصف الثاني | الأرباع الثلاثة | الأرباع الأخرى | الثلثان الباقيان | الثلثين الباقيين | الباقية | الباقيان | المتبقية | الأقساط غير المؤداة | ما لم يؤد | القدر الباقي | الجزء الباقي | باقي | التتمة | تتمة | ما فضل | ما ~فضل | ما ~بقى | ما ~تبقى | مما تبقى | مما بقي | مما فضل | الفاضل
  fr solde | surplus | reste | restant | complément | restante | restants | restantes | reliquat | autre moitié | autres quarts | autre quart | autres tiers | trois quarts restants | deux tiers restants | ce qui reste | ce qui manque | non libérée | non versée | partie non libérée | trois autres quarts | deux autres tiers | =le disponible | excédent restant
CASH_SHARES +
  ar نقدية | نقدا | النقدية
  fr =en numéraire | =de numéraire | en espèces | =en argent
IN_KIND +
  ar حصة عينية | حصص عينية | الحصص العينية | الحصة العينية | عينا | عينية | عيني | مساهمة عينية | تقدمة عينية
  fr apport en nature | apports en nature | =en nature
NO_IN_KIND
  ar شيئا عينيا | لا حصص عينية | لا حصة عينية | أي حصة عينية | أية حصة عينية | دون حصص عينية | بدون حصص عينية | أي مساهمة عينية
  fr aucun apport en nature | sans apport en nature | pas d'apport en nature | rien en nature | ni apport en nature
CONTRIBUTE +
  ar ~قدم | ~ساهم | قدمت | قدم | ساهم | ساهموا | ساهمن | جمع المؤسسون | ساهم المؤسسون | ~ساهم المؤسسون | أحضر | أحضرت | جلب | جلبت | دخلت في رأس المال | لم ~دفعوا نقدا
  fr fait apport | apporte | apporté | apportée | contribue | font apport | font un apport | fait un apport | apportent | ont apporté | ont versé ensemble | ont mis en commun | ont réuni | réunissent
FORMAL_NOTICE +
  ar إنذار* | الإنذار | تنبيه* | ~نذر* | إعذار | تذكير* | ~ذكر* بالأداء | إخطار*
  fr mise en demeure | sommation | mis en demeure | avertissement | relance | rappel | avertissement resté | rappelle | avertit | est averti | met en demeure | est sommé | est sommée | sommé =de | sommée =de
BEARER +
  ar لحاملها | للحامل | حصص لحامل* | لمن بيده | لمن ~حملها | لحامل الشهادة | من يد إلى يد | مجهولة الاسم | تسليم السند | بمجرد تسليم الشهادة | من بيده السند | مجهولة
  fr =au porteur | détenteur du certificat | celui qui détient le certificat | porteur du certificat | simple tradition | de la main à la main | remise du titre | remise du certificat | celui qui le détient | celui qui détient le titre | anonymes | anonyme
NEGOTIABLE +
  ar ~تداول | للتداول | تداول* | التداول | متداولة
  fr négociable | négociées | librement négociable | négociables | se négocie | se négocient | négocier | négociée | négocié | mis en vente sur un marché | cotées en bourse
# How many the members are: a part of it is no part of the votes.
HEADCOUNT ++
  ar عدد الأعضاء | عدد أعضاء | عدد أعضائها | عدد المنخرطين | عدد المنخرطات | عدد العضوات | عدد المتعاونين | مجموع الأعضاء | مجموع المنخرطين | العدد الإجمالي للأعضاء
  fr effectif | effectifs | nombre des membres | nombre de membres | nombre total des membres | nombre des adhérents | nombre des coopérateurs | inscrits | inscrites
DIVISIBLE +
  ar التجزئة | للتجزئة | ~تجزأ | ~جزأ | قابلة للقسمة | تجزئة* | ~تجزء | للتقسيم | تقسم الحصة | تقسيم الحصة | قسمة الحصة | القسمة | للقسمة | نصف حصة | أنصاف الحصص | ~قسم الحصة | تجزأ الحصة | كسور الحصص | أجزاء الحصص | تقسيمها | قسمتها | تقسم بين الورثة | ~قسم بين الورثة | توزع بين الورثة | شطرين | تنقسم الحصة | تنقسم الحصص | أنصاف | إلى أجزاء | ~نقسم إلى | تجزيء* | قسمت حصت* | تقسم حصت* | قسمت الحصة | تقسم الحصة بين
  fr divisible | divisées | fractionn* | divisibles | =partagée entre | =partagé entre | se partage entre | =partagée | demi-part | demi-parts | scindée | morcel* | coupée | moitié =de part | moitié =d' une part | fraction =de part | fractions =de part | fraction =d' une part | subdivis* | =est divisée | peut être divisée | se divise entre | divisée entre | coupée en deux | se partagent une part | se scindent | se scinde | scindées | se divise | se divisent | se fractionne | se fractionnent | demi parts | par moitiés
SEIZABLE +
  ar للحجز | الحجز | حجز | ~حجز* | حجزها | توقيع الحجز | حجزا | بالحجز
  fr saisissable | saisie | saisies | saisi | saisi par | saisies par | saisir les parts | faire saisir | saisissables | opposition sur les parts | saisie-arrêt | saisir ses parts | saisir la part | faire saisir ses parts | saisir leurs parts | fassent saisir | fasse saisir | saisit les parts | saisissent les parts
PLEDGE +
  ar رهن* | الرهن | للرهن | ~رهن* | ضمانة | ضمانا | على سبيل الضمان | كضمان | كضمانة | للضمان | رهنية
  fr gage | nantissement | nanties | nanti | données en garantie | mises en gage | =en garantie | garantie d'un | garantie d'une | en sûreté | =en gage | affectées en garantie | nantir | nantie | gager | gagée | gagées | hypothéqu*
ADMISSION_TITLE +
  ar شروط العضوية | الشروط | العضوية | الانضمام | شروط الانضمام | الانخراط | القبول | من يحق له* الانضمام | شروط الانخراط | كيف تنال العضوية | من تفتح له التعاونية | كيف ندخل | الدخول إلى التعاونية | قبول المترشحين | طلبات الانضمام | =دخول | =الدخول
  fr admission | adhésion | conditions | conditions d'admission | membres | sociétaires | comment on entre | comment entrer | qui peut entrer | entrer dans la coopérative | comment devenir membre | agrément des candidats | candidats | candidatures | accueil des membres | accueil de nouveaux membres | combien nous devons être | combien devons-nous être | combien sommes-nous | combien nous sommes
RIGHT +
  ar ما لي وما علي | منافع وتكاليف | منافع العضوية | ما يمكن للعضو | ما يحق للعضو | الامتيازات | حق | ما للعضو | ما للأعضاء | ما للمتعاون | حقوق* | الحق | الحقوق | ~حق | ~ستفيد* | لكل عضو أن | للعضو أن | لكل عضوة أن | للمتعاون أن | لكل متعاون أن | لكل منخرط أن | للمنخرط أن | ما يناله العضو | ما يستفيد منه العضو | ما لها وما عليها | ما له وما عليه | ما لهم وما عليهم | ما لهن وما عليهن | ما لنا وما علينا | ما للعضو وما عليه | ما للعضوة وما عليها | لها وعليها | له وعليه | لهم وعليهم | ما لك | ما لنا | ما لكم
  fr ce que le membre peut | ce que peut le membre | avantages | droit | prérogative | prérogatives | droits | bénéficie | bénéficient | droits et obligations | droits et devoirs | profite | profitent | utilise les services | est éligible | éligibles | reçoit la ristourne | ont voix | ce que le membre reçoit | ce que reçoit le membre | a l'usage | ont l'usage | ce à quoi il a droit
DUTY +
  ar ما لي وما علي | تكاليف العضوية | المطلوب من العضو | المطلوب من الأعضاء | على كل متعاونة | على كل منخرطة | على كل منخرط | على كل واحد | على كل واحدة | واجب* | ما عليه | ما عليها | ما على العضو | ما على الأعضاء | واجبات* | الواجبات | التزام* | الالتزامات | ~لتزم* | =وعليه | =وعليها | =وعليهم | =وعليهن | عليه أن | عليها أن | عليهم أن | على كل عضو | على العضو | على المتعاون | يتعهد | على المنخرط | على كل عضوة | على كل متعاون | الحقوق والواجبات | حقوق وواجبات | حقوق الأعضاء وواجباتهم | الحقوق والالتزامات | ما لها وما عليها | ما له وما عليه | ما لهم وما عليهم | ما لهن وما عليهن | ما لنا وما علينا | ما للعضو وما عليه | ما للعضوة وما عليها | ما عليك | ما علينا | ما عليكم
  fr ce qu'on attend du membre | ce que doit le membre | devoir | devoirs | obligations | obligation | tenu | tenus | tenue | s'engage | s'engagent | doit | doivent | s'oblige | s'abstenir | est tenu | droits et obligations | droits et devoirs | obéit | respecte | observe | se conforme | obéissent | respectent | se conforment
LIABILITY +
  ar مساءلة* | المساءلة | محاسبة المتصرفين | محاسبة المسيرين | مسؤولية* | المسؤولية | مسؤول* | ~سأل* | ~تحمل* | ملزم* بديون | ~لتزم بديون | ~لتزم _ بديون | ضامن* | ضامنا | ~ضمن | ~ضمن ديون* | تحمل الديون | ~كفل* | ~سأل | ~لزم* بالديون | ~ؤدي* _ الديون | ~تابع | ~طالب* _ بالديون | ~ساهم _ في الديون | الالتزام المالي | التزام كل | التزام الأعضاء | التزام العضو | تبعة | تبعات | ذمة العضو | ملزمة بديون | ذمته ملزمة | تظل ذمة | تبقى ذمة | ملتزم* بديون* | ملزم* بديون* | ملزمة بديون* | مدين* بديون* | ~طالب* _ بديون* | ~ؤدي* _ ديون* | ملتزما تجاه | ملتزمة تجاه | ملتزمين تجاه | مطالب* بما تعهد* | مطالب* بديون | مطالب* بالديون | مطالب* بالتزام*
  fr responsabilité | responsable | reste tenu | restent tenus | répond | répondra | répondront | répondrait | répondraient | répondant | tenu des dettes | tenus des dettes | répondent | tenus des engagements | tenu des engagements | répondre | contribuent aux pertes | contribue aux pertes | est tenu à concurrence | tenu à concurrence | tenus à concurrence | garantissent les dettes | garantit les dettes | s'engage pour | engagés | sont tenus | est tenu | supportent les pertes | supporte les pertes | contribuent | y contribue | poursuivi | poursuivis | se portent caution* | se porte caution | engagement financier | engagement de chacun | engagement de chaque | engagement des membres | supporte le passif | supportent le passif | supporte les dettes | supportent les dettes | est engagé | sont engagés | n'est engagé | engagés pour | demeure obligé | reste obligé | demeurent obligés | garant des dettes | reste garant | demeure garant | répond* | participer aux dettes | participe aux dettes | payer les dettes | paie les dettes | appelé à payer | appelée à payer | reste engagé | reste engagée | restent engagés | demeure engagé | demeure engagée | demeurent engagés
LIMITED +
  ar محدودة | محدود | محصورة | مقيدة | ~قتصر | مقتصرة | ~نحصر | منحصرة
  fr limité | limitée | bornée | plafonnée | se borne | se limite | ne va pas au-delà
DEBTS +
  ar ديون* | الديون | التزامات* | التزامات التعاونية | الالتزامات المعقودة | الالتزامات السابقة | جميع الالتزامات | لجميع الالتزامات | الالتزامات التي | تعهدات* | خصوم* | قروض التعاونية | ديون الشركاء | خسائر التعاونية | ما على التعاونية من ديون
  fr dettes | engagements | passif | pertes | obligations sociales | emprunts de la coopérative | dettes sociales | créanciers sociaux | dette | tout ce que doit la coopérative | ce que doit la coopérative | ce que la coopérative doit | dettes de la coopérative | passif de la coopérative | engagements de la coopérative | si elle doit de l'argent
FORMER_MEMBER +
  ar من غادر* | العضو السابق | عضو سابق | الأعضاء السابق* | أعضاء سابق* | المنخرط السابق | المنخرطون السابق* | المتعاون السابق | المتعاونون السابق* | الشريك السابق | العضوة السابقة | العضوات السابقات | خروج* | ~فارق* التعاونية | فارق* التعاونية | ترك* التعاونية | بعد خروج* | من انسحب* | مغادرته* | المنسحب | السابقة لخروج* | بعد مغادر* | بعد انسحاب* | ذيول العضوية | ما بعد العضوية | الأعضاء الخارجون | الأعضاء الخارجين | الأعضاء المنسحب* | العضو المنسحب | من استقال | من انسحبت | =الخارج | =للخارج | =والخارج
  fr sorti | sortie de | qui a quitté | qui est parti | ancienne coopératrice | ancienne adhérente | membre parti | ayant quitté | qui n'est plus membre | ancien membre | ancien coopérateur | ancien sociétaire | ancien adhérent | anciens membres | sortant | sortie | après son départ | après sa sortie | départ | membre sortant | cessé d'appartenir | suites de la sortie | membre démissionnaire | qui est partie | qui s'est retiré | qui s'est retirée | sortis | cesse d'être membre | a cessé d'être membre
PROCEEDINGS +
  ar مسطرة* | المسطرة | إجراءات الفصل | إجراءات فصل* | إجراءات الإقصاء | إجراءات إقصائه*
  fr procédure | procédure d'exclusion | procédure de radiation | poursuite
JOINT +
  ar بالتضامن | تضامن* | متضامن* | على وجه التضامن | بجميع أمواله* | في أموالهم الخاصة | بكل ممتلكات* | ~تضامن* | من أموالهم الخاصة | من ماله* الخاص | في ماله* الخاص | بأموالهم الشخصية | من مال* الخاص | من أموال* الخاصة | من جيوب* | من جيبه* | بجميع ممتلكات* | جميع ممتلكات* | ذمت* المالية | أموال* الخاصة | أموال* الشخصية | مال* الخاص | بكل أموال* | جميع أموال* | متكافل* | بالتكافل | ثروت* | مدين متضامن | مدينون متضامنون | متضامنون | كفيلات بعضهن | كفلاء بعضهم | كفيل بعضهم | ~كفل بعضهم بعضا | متكافلون | متكافلات | متكافلين
  fr solidaire | solidairement | indéfiniment | sur leurs biens | sur tous leurs biens | biens personnels | patrimoine personnel | indéfinie | ensemble de leur patrimoine | ensemble de leurs biens | tout leur patrimoine | leurs biens propres | leur patrimoine | tous leurs avoirs | tous leurs biens | ensemble de son patrimoine | ses biens personnels | leurs deniers personnels | ses biens propres | biens propres | sur ses biens | leur fortune | sa fortune | cautions solidaires | tout son patrimoine | l'ensemble de leur fortune | garantissent solidairement | fortune personnelle | leur fortune personnelle | codébiteur* solidaire* | deniers personnels | de leur poche | de sa poche | répondent les uns pour les autres | caution les uns des autres | sur tous ses biens | tous ses biens | ensemble de ses biens
BREACH +
  ar نقض | لا ~في | لا ~سلم | ~غش | غش | الغش | إخفاق | إخلال* | ~خل* | أخل* | مخالفة | ~خالف | عدم الوفاء | لم ~ف | لم ينفذ | لم ~حترم* | من لا ~حترم* | ~متنع | عدم احترام | لا يحترم | ~قصر | عدم تنفيذ | من لم | لم يسلم | تخلف | ~تخلف | لم ~وف | نكث | ~نكث | لم ~لتزم | لم ~نفذ | باع لغير التعاونية | ~بيع لغير التعاونية | باع لغيرها | باع خارج التعاونية | المخالفات | مخالفات | خرق* | ~خرق* | باع خارجها | ~بيع خارجها
  fr fraud* | triche | ne livre pas | ne livre plus | vend ailleurs | ne tient plus | manque à sa parole | manquement | manque | inexécution | violation | infraction | non-respect | défaillant | contrevient | défaut | enfreint | ne respecte pas | faillit | manquant | n'exécute pas | ne remplit pas | manque à | manquerait à | ne tient pas | n'y satisfait pas | n'y satisfait | y manquer | y manque | fait défaut | font défaut | ne satisfait pas | s'y dérobe | n'honore pas | n'honorerait pas | vend au-dehors | vend hors de la coopérative | vend à d'autres | contrevenant | contrevenante | viole | violer | discipline | rompt sa promesse | rompt son engagement | rompt ses engagements | rompt sa parole | trahit sa promesse | trahit son engagement | trahit sa parole | reprend sa parole | renie sa signature | renie son engagement | ment à sa signature | écarts constatés | écart constaté
FINE +
  ar ذعيرة | توبيخ | غرامة* | ~غرم* | ~ؤدي تعويضا قدره | ~دفع تعويضا قدره | ~ؤدي _ تعويضا قدره | أداء تعويض قدره | تعويضا للتعاونية | ~ؤدي تعويضا | ~ؤدي _ تعويضا | ~دفع تعويضا | ~دفع _ تعويضا | جزاء* | الجزاءات | عقوبة | عقوبات | ~عاقب | تأديب* | إنذار كتابي | تنبيه كتابي
  fr blâme | retenue de | amende | pénalité | sanction | sanctionné | sanctions | peine | avertissement | dommages
UNDERTAKE +
  ar استمارة الالتزام | استمارة التزام | وثيقة تعهد | وثيقة التزام | عقد الانخراط | عقد تسليم | عقد التسليم | عقد توريد | عقد التوريد | ~عد فيها | ورقة ~عد | المطبوع | ~قسم أمام | تعهد* | ~تعهد* | التعهد | التزاما | التزاما مكتوبا | ~لتزم* | تصريح* مكتوب* | التزام كتابي | الالتزام الموقع | التزام موقع | التزاما موقعا | التزام مكتوب | تعهد مكتوب | تعهد كتابي | ورقة التزام | بيان الانخراط | عقد التزام | وعدا | وعد كتابي | دفتر الالتزام | عقدا يبين كمية | كناش الالتزام | عقد الالتزام | عهدا | عهده | ~وقع عهدا | ميثاقا | ميثاق الانخراط | ميثاق العضو | شكل الالتزام | شكل الالتزامات | شكل التعهد | شكل التعهدات | ما نعد به | نعد فيه* | إشهادا | تصريح* خطي* | التصريح الخطي | عقد مساهمة | ورقة ~عد فيها
  fr acte d'adhésion | contrat de livraison | contrat d'apport | jure | bulletin par lequel | feuille par laquelle | s'engage | engagement | bulletin d'adhésion | bulletin d'engagement | acte d'engagement | contrat d'engagement | déclaration | s'oblige | souscrit l'engagement | engagements | promet | promettent | promesse | contrat d'adhésion | s'engage par écrit | s'engage par un | carnet d'engagement | contrat qui fixe les quantités | s'y engage | promet par écrit | promesse écrite | parole écrite | membre s'engage par écrit | s'engage par écrit à | charte par laquelle | signe une charte | forme de engagement | forme des engagements | promettons | promets
# «Discretion» promised is secrecy, not the judgement of an organ.
UNDERTAKE
  ar ~تعهد _ بالكتمان | ~لتزم _ بالكتمان | ملزم* بالكتمان | تعهد _ بالكتمان | التزام _ بالكتمان
  fr engage _ discrétion | engagement _ discrétion | promet _ discrétion | promesse _ discrétion | tenu discrétion | tenue discrétion | discrétion par écrit | discrétion écrite | devoir de discrétion | obligation de discrétion | lié discrétion | astreint discrétion
INTEREST +
  ar مكافأة رأس المال | مكافأة الحصص | مكافأة | =فائدة | =الفائدة | =فوائد | =وفائدة | =والفائدة | =بفائدة | =بالفائدة | =للفائدة | =فالفائدة | =ففائدة | =الفوائد | =والفوائد | =وفوائد | =بفوائد | =للفوائد | =فائدته | =فائدتها | =وفوائدها | =فوائدها | =فوائده | =كفائدة
  fr intérêt | rémunération du capital | rémunérées | rémunération des parts | rémunéré | rémunération | intérêts
REMUNERATION_TITLE +
  ar مكافأة رأس المال | مكافأة | مكافأة الحصص | أجرة الرأسمال | أجر الرأسمال | أجرة رأس المال | أجر رأس المال | أجرة الحصص | =الفائدة | =فائدة | =والفائدة | =وفائدة | =بالفائدة | =بفائدة | =للفائدة | ربح الحصة | ربح الحصص | فائدة الحصص | فائدة الحصة
  fr rémunération | rémunération du capital | intérêt aux parts | intérêt
BALANCE +
  ar رصيد التصفية | الرصيد | الفائض المتبقي | ما بقي | ما تبقى | الباقي | صافي الأصول | الأصول الصافية | صافي التصفية | فائض التصفية | المتبقي | ما فضل | الفاضل | ناتج التصفية | الأموال المتبقية | باقي الأموال | ما يفضل | بقي مال | إذا بقي مال | الأموال الصافية | الأموال الباقية | الأصول الباقية | ما تبقى من الأصول | المال الباقي | فائض الأصول | بقيت أصول | بقي شيء | إن بقيت أصول | إن بقي مال | ما يتبقى | ما يبقى من الأصول | الأصول المتبقية | الأموال التي تبقى | الأصول التي تبقى | ممتلكات التعاونية المنحلة | أموال التعاونية المنحلة | أصول التعاونية المنحلة | ما بقي من مال | ما بقي من أموال | ما زاد | الرصيد الإيجابي | الرصيد الدائن | ما فاض | ما يفيض | ما زاد عن ذلك | الفائض من الأصول | فائض في الأصول | فائض من الأصول | مما بقي | مما تبقى | مما يبقى | مما فضل | ما بقي بيد | ما تبقى بيد | المبلغ الذي يبقى | المبالغ التي تبقى | المال الذي يبقى | أموال أو معدات بعد | بقيت أموال | بقيت ممتلكات | كل ما فضل | وكل ما فضل | الذي بقي بعد | الأموال الذي بقي | إذا بقي أموال | إذا بقيت أموال | ما بقي بعد أن | كل ما بقي | ما شاط | الذي بقي من التصفية | الذي بقي من بعد
  fr boni de liquidation | ce qui subsiste | boni | reliquat | solde | solde de liquidation | actif net | excédent d'actif | surplus | ce qui reste | produit net | actif restant | reste | actif subsistant | ce qui demeure | ce qui restera | restant | l'actif restant | le surplus d'actif | s'il reste de l'argent | s'il reste un actif | argent qui reste | biens restants | biens qui restent | prix des biens | s'il reste quelque chose | actif qui subsiste | actif qui reste | actif qui demeure | avoir restant | avoirs restants | biens subsistants | actif qui subsistera | actif disponible après | avoir qui demeure | avoir qui subsiste | avoir qui reste | avoir qui restera | biens de la coopérative dissoute | actif de la coopérative dissoute | patrimoine de la coopérative dissoute | produit de la liquidation | solde actif | solde créditeur | ce qui excède | biens qui subsistent | biens qui demeurent | ce qui subsistera | actif qui excède | ce qui dépasse | argent et le matériel qui restent | matériel qui reste | matériel restant | argent restant | caisse restante | ce qui reste en caisse | avoir net | avoirs nets | somme qui demeure | somme qui reste | sommes qui restent | sommes qui demeurent | somme restante | sommes restantes | fonds restants | fonds qui restent | argent qui demeure | deniers qui restent | se trouvera encore
GO_TO +
  ar يصير | تصير | ~ؤول | ~سلم | ~نقل | ~منح | ~دفع | ~عود | ~خصص | ~حول | ~وهب | ~صرف | ~رصد | ~عطى | مآل* | ~آل | ~رجع | ~ذهب | ~وضع | صرف | ~عطي* | أعطي | آلت | دخلت | ~دخل في | ~ستفيد | نصفه | ~ذهبون | ~مشي | ~مشيو | ~مشون
  fr dévolu | dévolution | attribué | revient | versé | remis | transféré | affecté | donné | échoit | va | donne | transmis | alloué | légué | cédé | versés | attribuée | dévolue | partagé | offert | offerte | offerts | légués | abandonné | remise | vont aux | va aux | va au | vont au | reviennent aux | revient aux | font retour | fait retour | profite | profitent | échoient | échoira | bénéficie | bénéficiera | tombe dans | tombent dans | est acquis | est acquise | sont acquis | passent à la coopérative | passe à la coopérative | passeront à la coopérative
CHARITY +
  ar جمعية خيرية | مشروع خيري | مشروعات خيرية | أعمال الخير | أعمال خيرية | عمل خيري | البر | مسجد | المسجد | الجماعة السلالية | مؤسسة خيرية | جهة خيرية | مشاريع خيرية | دار الأيتام | هيئة خيرية | عمل اجتماعي | الأعمال الاجتماعية | أعمال البر | الأوقاف | الأحباس | الهلال الأحمر | حبسا | وقفا | الزاوية | زاوية | حبوسا | الوقف | دار الطالبة | دار الطالب | دار العجزة | صدقة | صدقة جارية | جمعية الدوار | الجامع | جامع الدوار
  fr œuvre de bienfaisance | œuvres d'intérêt | œuvre d'intérêt | oeuvres sociales | bienfaisance | œuvres de charité | charité | mosquée | fondation | œuvre caritative | caritative | organisme caritatif | œuvre sociale | œuvres sociales | œuvres charitables | bonnes œuvres | croissant-rouge | habous | waqf | zaouïa | zaouia
DEFICIT +
  ar عجز | العجز | خسائر | الخسائر | رصيد مدين | الرصيد مدينا | الرصيد المدين | الخصوم | ناقصة | لم تكف | خسارة | الخسارة
  fr déficit | pertes | insuffisant | insuffisance | découvert | passif restant | solde débiteur | insuffisante | perte | perte de l'exercice | résultat négatif | résultat déficitaire | manque à gagner
DEDUCT +
  ar ~قتطع* | اقتطاع* | ~خصص | تخصيص | ~رصد | خصم | ~حجز | حجز
  fr retenu | retenue | retient | retranché | prélevé | prélèvement | prélève | affecté | dotation | doter | déduit | mis en réserve | prélevés | porté | =en réserve | =à réserve | =aux réserves
REACH +
  ar ~عادل | ~بلغ | ~وصل | يصل إلى | ~ساوي | ~ساو | مبلغ مساو | ~توقف | بلوغ | وصل | بلغ | ~ضاهي | ~مثل | ~صبح مثل | معادلت* | ~كافئ | تساوي | مثل | مثلت | عادل* | ساوى | ساوت | ناهز | كافأ | ~ماثل | يصل هذا | تصل هذه | يصل الاحتياطي
  fr rejoint | rejoigne | concurrence | jusqu'à concurrence | à hauteur | jusqu'au montant | atteint | atteigne | atteindre | égale | égal | égaler | jusqu'à ce que | jusqu'à ce qu'elle | cesse | ait atteint | égalé | équivaut | représente | représentera | s'élève | équivaille | devienne égale | soit égale | pleine | vaut | valent | vaudra | équivaudra | correspond au | correspond à | se monte | égalité avec | à égalité avec | parvenue | parvenu | parvient | parvenus
BELOW +
  ar ما دام دون | ما دامت دون | ما دام أقل من | ما دام تحت | طالما كان أقل من
  fr au-dessous | en dessous | n'égale pas | inférieure au | moindre que
LEVY +
  ar رسم التنمية التعاونية | الرسم على التنمية التعاونية | الرسم شبه الضريبي | مساهمة إجبارية | صندوق التربية التعاونية | صندوق التكوين التعاوني | صندوق التعليم التعاوني | صندوق التربية | صندوق التكوين | صندوق للتكوين | صندوق تكوين* | صندوق للتربية | صندوق* التربية والتكوين* | صندوق التعاون | الصندوق التعاوني للتكوين | صندوق التضامن التعاوني | ضريبة التعاون | الاقتطاع المخصص لتنمية | رسم التعاون | رسم تنمية التعاون | الرسم الواجب لمكتب تنمية التعاون | رسم لمكتب تنمية التعاون | رسم مكتب تنمية التعاون | الرسم المستحق لمكتب تنمية التعاون
  fr taxe de développement coopératif | taxe parafiscale | prélèvement coopératif | fonds d'éducation coopérative | fonds de formation coopérative | taxe pour le développement coopératif | contribution obligatoire | fonds d'éducation | fonds de formation | fonds d'éducation et de formation | fonds de promotion coopérative | fonds de promotion de la coopération | fonds éducatif | taxe de coopération | prélèvement destiné | taxe coopérative | taxe destinée au développement | taxe au profit de l'ODCO | taxe due à l'office | taxe de l'ODCO | taxe de l'office | taxe due à l'ODCO
# A shortage of water is no loss of money: said only to hide it.
WATER_SHORTAGE
  fr déficit hydrique | déficit en eau | déficit pluviométrique
  ar العجز المائي | عجز مائي | عجز الماء | عجز المياه
TAX +
  ar ضريبة | الضرائب | الإعفاء الضريبي | إعفاء* _ الضرائب | معفاة | الإعفاءات | تعفى | الباتنتا | باتنتا | الامتيازات الجبائية | جبائي* | الجبايات | الضريبية | ضريبي* | ~عفى* من | الإعفاء | إعفاء | الضريبة | الضريبة الحضرية | الرسم المهني
  fr impôt | impôts | exonération | exonérée | exonérations fiscales | taxes | exemptée | exonérée d'impôts | patente | patentes | taxe urbaine | taxe professionnelle | avantages fiscaux | avantage fiscal | franchise d'impôt | franchise d'impôts | taxe sur le chiffre d'affaires | taxe sur la valeur ajoutée | fiscalité | fiscal | fiscale | fiscaux | exonérations | exempte | exonérés | exemptions | dispensée d'impôt | dispensée de tout impôt | droits d'enregistrement
SUBSCRIBED_LEAST +
  ar الحد الأدنى للحصص | العدد الأدنى للحصص | أدنى عدد من الحصص | عدد أدنى من الحصص | الحد الأدنى للاكتتاب | الاكتتاب الأدنى | نصاب الاكتتاب | أقل ما ~كتتب* | أقل شيء ~كتتب* | أقل ما ~ملك* | أدنى ما ~كتتب* | العدد الأدنى من الحصص | الحد الأدنى من الحصص | حد أدنى للحصص | عددها الأدنى | الحد الأدنى لحصص | العدد الأدنى لحصص | الاكتتاب الفردي | أدنى ما ~لتزم | أقل ما ~لتزم
  fr minimum de parts | nombre minimum de parts | nombre minimal de parts | nombre de parts minimum | minimum de souscription | souscription minimale | souscription minimum | minimum des parts | parts minimum | nombre de parts à souscrire | parts à souscrire | minimum statutaire de parts | parts de chaque membre | parts par membre | minimum d'engagement | souscription individuelle | seuil de souscription | engagement minimal | engagement minimum
HIGHEST
  ar أعلى مبلغ | أعلى | أكبر مبلغ | أكبر رقم | أقصى مبلغ | أقصى ما بلغه | أقصى ما وصل إليه | أقصى مبلغ بلغه | سبق أن بلغه | وصل إليه رأس المال | أعلى مستوى | أعلى ما وصل* | أعلى رقم | حده الأقصى | حد* الأقصى | أقصاه | أقصى ما بلغ* | أقصى حد بلغه
  fr le plus élevé | montant maximal | maximal | montant maximum | plus élevé | plus fort | plus fort montant | plus haut | le plus haut | plus haut montant | maximum atteint | plus haut niveau | point le plus haut | plafond atteint | du maximum | son maximum | maximum qu'il
LOSS +
  ar خسائر | الخسائر | الوضعية الصافية | خسارة | ضياع | ضياع رأس المال | فقدان رأس المال | تراكم الخسائر
  fr pertes | situation nette | perte
NET_POSITION
  ar الوضعية الصافية | الوضعية المالية الصافية | صافي الأصول | وضعها الصافي | الوضع الصافي | وضعيتها الصافية
  fr situation nette | actif net
PRICE +
  ar أثمنة | ثمن البيع | أسعار
  fr prix
SPECIAL_RESERVE +
  ar احتياطي خاص | الاحتياطي الخاص | احتياطي اختياري | احتياطي الاستثمار | احتياطي للاستثمار | احتياطي التكوين | احتياطي التجهيز | احتياطي اجتماعي | احتياطي حر | احتياطي التجديد | احتياطي لتجديد | احتياطي التنمية
  fr réserve spéciale | réserve facultative | réserve libre | autre réserve | réserve =d' | réserve =de | réserve =pour | réserve statutaire | réserve sociale
EDUCATION +
  ar نشر الثقافة التعاونية | الثقافة التعاونية | =التكوين | =للتكوين | =والتكوين | التربية | التعليم | التكوين التعاوني | تكوين الأعضاء | تكوين العضوات | تكوين المتعاونين | التعليم التعاوني | تعليم الأعضاء | نشر الفكر | التربية التعاونية
  fr formation | éducation | culture coopérative | enseignement coopératif | vulgarisation
FREELY +
  ar بكل حرية | يمكن للجمعية | اختياري* | إذا رأت | جاز للجمعية | بحرية | كما تشاء | كما تريد | حسب تقدير* | بسلطة تقدير* | على هوا* | إن شاءت | إذا شاءت | إن أرادت | إذا أرادت | إذا ارتأت | إن ارتأت | ~ستحسن | ~حسن بالأعضاء | من الأفضل | ~فضل | من المستحب | إن شاؤوا | إذا شاؤوا | إن شاء | إن أرادوا | إذا أرادوا | إن رغبوا | إذا رغبوا | إن هم أرادوا | ~شجع | ~نصح | ~حث | إن شاءا | إن شئن | إن أرادا | إذا أردنا | إن أردنا | إن رغب* | إذا رغب* | إن رضي* | متى شاؤوا | باختيار* | على سبيل الاختيار | باب المحكمة مفتوح | أبواب المحكمة مفتوحة | قبل الصلح وبعده | قبل الصلح أو بعده
  fr librement | peut décider | facultatif | facultative | si elle le juge | à son gré | comme elle l'entend | à sa guise | souverainement | à sa convenance | selon son bon vouloir | si elle le veut | si elle le souhaite | si elle le décide | s'il lui plaît | il est souhaitable | souhaitable | de préférence | il est préférable | il est conseillé | est recommandé | s'ils le veulent | si elles le veulent | s'ils le souhaitent | si elles le souhaitent | si elles le désirent | s'ils le désirent | sont encouragés | est encouragé | sont invités | est invité | sont incités | si les parties le souhaitent | si les parties le veulent | si les deux parties | si bon leur semble | à titre facultatif | si nous le voulons | avant comme après | à tout moment et sans | un préalable pour personne
HAS_GIVEN +
  ar سلم | سلمت | سلموا | سلماه | سلمه | سلموه | سلمته | أعطى | أعطت | أعطوا | أعطوه | أعطياه | منحوها | دفعوا | دفعوه | دفعه | دفعاه | قدموه | قدماه | قدمه | قدمته | قدموا | قدما | قدمن | وضعوا | وضعوه | وضعه | أتى به | أتيا به | أتوا به
  fr a remis | ont remis | a donné | ont donné | a livré | ont livré | a fourni | ont fourni | a cédé | ont cédé | a versé | ont versé | a abandonné | ont abandonné | a offert | ont offert | a mis | ont mis
MADE_IN_KIND +
  ar قدم حصة عينية | قدمت حصة عينية | ساهم بحصة عينية | ساهمت بحصة عينية
  fr fait apport en nature | fait un apport en nature | apporte en nature
AMOUNT +
  ar مبلغه | المبلغ | مبلغ رأس المال
  fr montant
CLAIM +
  fr réclamer | prétendre | revendiquer | réclame | réclamation
  ar ~طالب* | مطالبة* | المطالبة | ~دعي
ANY_PAYMENT +
  fr aucun versement | aucun paiement | rien verser | aucune libération | aucune somme
  ar دفعة | أي دفعة | أي أداء | أي مبلغ | شيء
NO_DELAY +
  fr sans délai fixé | sans délai déterminé | selon ses moyens | selon leurs moyens | quand il pourra | sans limite de temps | sans échéance | à sa convenance | à leur convenance | quand il le pourra | sans terme | quand ils le peuvent | au gré du souscripteur | sans limitation de délai | fur et à mesure des possibilités | fur et à mesure de ses possibilités | fur et à mesure de leurs possibilités | lorsque le membre en a les moyens | quand il en a les moyens | en a les moyens | en auront les moyens | en aura les moyens | aucune date | aucune échéance | sans date | aucun délai n'est fixé | aucun délai n'est imposé | aucun délai fixé | dans la mesure de ses moyens | suivant ses possibilités | selon ses possibilités | selon leurs possibilités | quand il le voudra | à son rythme | à leur rythme | sans délai imposé | sans limitation de durée | lorsqu'il le pourra | lorsqu'ils le pourront | quand chacun pourra | au rythme de chacun | aucun terme | aucun délai | sans qu'aucun terme | sans qu'aucun délai | aucun terme ne lui | quand le membre le peut | lorsqu'il le peut | dès qu'il le peut | n'est assorti d'aucune échéance | n'est assorti d'aucun délai | n'est soumis à aucun délai | n'est soumise à aucun délai | n'est enfermé dans aucun délai
  ar متى تيسر* | حسب استطاعت* | حسب الاستطاعة | عند الاستطاعة | دون أجل | بدون أجل | دون تحديد أجل | دون أجل محدد | متى شاء* | حسب ظروف* | حسب قدرت* | كلما تيسر* | متى استطاع* | متى أمكن* | عند القدرة | على مهل | متى تيسر | دون التقيد بتاريخ | دون التقيد بأجل | كل حسب استطاعت* | كيفما تيسر | حين ~تيسر | حسب الإمكانيات | حسب إمكانيات* | وفق إمكانيات* | على قدر استطاعت* | على قدر المستطاع | دون أي أجل | بلا أجل | من غير أجل | دون تحديد تاريخ | في الوقت الذي يناسب* | حسب المستطاع | عندما ~ستطيع | حين ~ستطيع | عندما ~قدر | وقتما استطاع* | ما دام قادرا | حسب مقدرت* | كلما استطاع* | دون تقييد* بأجل | لا أجل | أي أجل
LATER +
  fr ultérieurement | plus tard | par la suite | dans un second temps | à l'avenir | à venir | ultérieur | ultérieurs | au cours de la vie | en cours de vie | au fur et à mesure des admissions | à mesure des admissions | au fil des admissions | au gré des admissions | à mesure des adhésions | au fil des adhésions | au fur et à mesure des adhésions
  ar فيما بعد | لاحقا | مستقبلا | في وقت لاحق | في المستقبل | بعد اليوم | ما قد | أثناء حياة التعاونية | خلال حياة التعاونية | كلما انضم عضو | تبعا لانضمام الأعضاء | كلما قبل عضو | تبعا لقبول الأعضاء
# What may not fall of the capital.
IRREDUCIBLE +
  fr irréductible* | incompressible* | non réductible* | ne peut être réduite | ne saurait être réduite
  ar غير قابل* للتخفيض | غير القابل* للتخفيض | لا ~مكن تخفيض* | لا ~جوز تخفيض* | لا ~قبل التخفيض | غير القابل للتقليص
NO_MINIMUM +
  fr aucun minimum | sans minimum | sans plancher | aucun plancher | sans limite inférieure | aucun capital minimum | aucun montant minimum | aucune valeur minimale | aucune valeur minimum | aucun montant minimal | aucun capital minimal
  ar دون حد أدنى | بدون حد أدنى | لا حد أدنى | بلا حد أدنى | دون أي حد أدنى | ليس له حد أدنى | لا ~قف _ عند أي حد | لا ~قف _ عند حد | لا حد له | لا ~شترط _ حد أدنى | لا ~شترط _ أي حد أدنى | لا ~شترط في رأس مال التعاونية أي حد أدنى | لا ~شترط في رأس المال أي حد أدنى | لا ~لزم _ أي حد أدنى | دون اشتراط حد أدنى | غير مقيد بحد أدنى
CONTINUE +
  fr subsiste | subsister | continue | continuer | demeure
  ar ~ستمر | استمرار* | ~بقى قائمة | ~واصل | كملنا الخدمة | نكمل الخدمة | ~كمل الخدمة | ~كملون الخدمة | نكمل العمل | ~بقى خدام* | ~بقى أجراء | نكمل عادي | نكملها
# How far one answers: «only up to …».
LIABLE_UP_TO ++
  ar في حدود | إلا في حدود | إلا ضمن | ضمن مبلغ | بأكثر من مبلغ | فوق مبلغ | إلا بقدر | بقدر | في نطاق | إلى غاية مبلغ | ما يعادل
  fr dans la limite | dans les limites | à concurrence | jusqu'à concurrence | jusqu'à | que pour | qu'à raison | au-delà de | au-delà du | dans la mesure | à hauteur
