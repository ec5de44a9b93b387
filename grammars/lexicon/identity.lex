# Name, seat, duration, object, financial year, control, end of the cooperative, disputes, law cited.

NAMED +
  ar تسمى | تدعى | تحمل اسم | تحمل الاسم | تحمل التسمية | اسم التعاونية | تسمية التعاونية | التسمية | تسميتها | اسمها | يطلق عليها | تأخذ اسم | تتخذ اسم | تتخذ تسمية | اسما لها | اسم | يسمون | سميت | اسمه | باسم تعاونية | باسم التعاونية التالي | بالاسم التالي | أطلق* _ اسم | على تسمية | تعرف باسم | تعرف ب | ستحمل التعاونية اسم | ستحمل اسم | ستسمى | ستدعى | تعرف التعاونية | ~عرف باسم
  fr dénomination | dénommée | dénommé | a pour nom | prend le nom | porte le nom | portant le nom | nom | appelée | intitulée | nommée | dénommer | s'appelle | appellation | raison sociale | comme nom | sous le nom | sous la dénomination | baptisée | baptisé | s'appellera | se nommera | portera le nom | aura pour nom | sera dénommée | se nomme | vocable | connue sous | sous le vocable | a reçu le nom | répond au nom
IN_NAME_OF
  ar باسم =التعاونية | باسمها | باسم الاتحاد | باسم المجلس
  fr =au nom de la coopérative | en son nom | =au nom du conseil | =au nom de l'union
NAME_TITLE +
  ar بماذا نسمى | كيف نسمى | اسمنا | اللقب | اسم تعاونيتنا | التسمية | الاسم | تسمية | اسم التعاونية | اسم
  fr dénomination | nom | appellation | dénomination sociale | raison sociale | comment on s'appelle | comment nous nous appelons | nom approuvé | approuve le nom | approuve son nom | approuver le nom | approbation du nom | approbation de son nom
NAME_CERTIFICATE +
  ar شهادة التسمية | شهادة الاسم | شهادة المكتب | مصادق عليها من لدن مكتب | مصادق عليه من لدن مكتب | مصادق عليها من طرف مكتب | شهادة مكتب تنمية التعاون | شهادة المصادقة على التسمية | الشهادة السلبية | شهادة عدد | الشهادة عدد | الشهادة رقم | شهادة رقم | صادق _ مكتب تنمية التعاون | مصادقة مكتب تنمية التعاون | المصادقة على التسمية | المصادقة على تسمية* | وافق مكتب تنمية التعاون | شهادة المصادقة | بالمصادقة على الاسم | مصادق _ من طرف مكتب تنمية التعاون
  fr certificat de dénomination | certificat d'appellation | certificat du nom | certificat de nom | agréé la dénomination | approuvé la dénomination | dénomination agréée | nom agréé | certificat négatif | certificat n | attestation n | certificat numéro | approbation de la dénomination | certificat d'approbation | dénomination approuvée | approuvé par l'office | approuvée par l'office | certificat délivré | dénomination _ approuvée | vocable _ approuvé | attestation de dénomination | attestation de l'ODCO | attestation de l'Office | certificat de l'ODCO | certificat de l'Office
ADDRESS_TITLE +
  ar الموطن | أين نحن | أين يوجد المقر | أين مقرنا | =العنوان | عنوان التعاونية | عنواننا | مكان التعاونية | =المكان | أين توجد | مكانها
  fr domicile | domiciliation | implantation | où est la coopérative | où se trouve la coopérative | où nous trouver | adresse | adresse de la coopérative | où nous sommes | lieu
SEAT +
  ar موطنها | موطن التعاونية | المقر | مقر | مقرها | المقر الاجتماعي | المقر الرئيسي | مركز التعاونية | المركز الرئيسي | مقرا | مقرا لها | مركزها الاجتماعي | المركز الاجتماعي | مركزها الرئيسي | محلها الاجتماعي | مقاما لها | عنوانها هو | عنوان التعاونية هو | مركزنا الرسمي | مركزها الرسمي | العنوان الرسمي | عنوانها الرسمي
  fr siège | siège social | élit domicile | domiciliée | centre social | son adresse est | l'adresse de la coopérative est | adresse sociale
LOCATED +
  ar يوجد | ~قع | كائن* | الكائن* | ~حدد | محدد | ~ستقر | دوار* | قصر | حي | بحي | شارع | زنقة | جماعة | إقليم | مدينة | قيادة | عمالة | قرية | طريق | ساحة | تجزئة | عمارة | بلوك | مركب | بلدية | سوق | درب | إقامة | زاوية | منزل | محل رقم | المركز الفلاحي
  fr tenu | tenue | installé | installée | ksar | km | route | lotissement | lot | local | établi | situé | sis | fixé | se trouve | douar | rue | avenue | quartier | commune | province | ville | préfecture | sise | établie | élit | hay | boulevard | centre | souk | bloc | immeuble | résidence | place | domicile de | chez | complexe
LIFETIME +
  ar حياتها | حياة التعاونية | تعمر | تبقى قائمة | تظل قائمة | قائمة لمدة | ~متد حيات* | ~متد مدت* | عمرها | أمدها | أجلها | مدة التعاونية | مدة حياة التعاونية | مدة وجود التعاونية | مدة بقاء التعاونية | تعيش التعاونية | تؤسس التعاونية لمدة | أسست لمدة | أحدثت لمدة | تحدث التعاونية لمدة | مدة قيام | عمر التعاونية | مدة نشاط التعاونية | مدتها | عملناها | تأسست _ لمدة | تدوم التعاونية | تستمر التعاونية | أسست التعاونية لمدة | تنشأ التعاونية لمدة | تكونت التعاونية لمدة | مدة | أنشئت لأجل | أحدثت لأجل | أسست لأجل | أنشئت لمدة | أقيمت لمدة | وجدت لمدة
  fr créé pour | l'a faite pour | vivrait | vivra | durerait | durera | subsistera | subsiste | subsister | durée de la coopérative | coopérative vivra | coopérative vit | coopérative durera | coopérative existe | sa vie | vie sociale | existence | durée | contractée pour | constituée pour | formée pour | créée pour | existera pendant | établie pour | vie de la coopérative | instituée pour | instituée pour une | coopérative dure | coopérative aura une durée
UNLIMITED
  ar بلا حد | غير معينة | غير معين | في حل من كل حد | غير محدودة | غير محدود | غير محددة | غير محدد | دون تحديد | بدون تحديد | بلا حدود | بدون حد | دون حد | لا حد له* | إلى أجل غير مسمى | غير مسمى | دون أجل | بدون أجل | مفتوحة المدة | دون سقف | بدون سقف | لأجل غير معلوم | لأي حد | لأي سقف | إلى أي حد | بأي كمية | بأي مقدار | كيفما كانت الكمية | دون أي سقف | بدون أي سقف | دون أي حد | بدون أي حد | دون تقييد | دون حصر | بدون تقييد | بلا سقف | بلا قيد | مطلقة | لا حد | لا سقف | مدى الحياة | مدى حيات* | بلا أجل | إلى ما لا نهاية | طول حيات* | طيلة حيات* | غير محصور* | مؤبد* | بلا انقطاع | أي كمية | أي كميات | أي قدر | مهما بلغ حجم* | مهما كان الحجم | أيا كان الحجم | أيا كان حجم* | أيا كانت الكمية | مهما كانت الكمية | مهما بلغت الكمية | كيفما كان حجم* | كيفما كان الحجم | دون أي قيد | بدون أي قيد | دون قيد | دون أن يحد ذلك | دون أن تحد | دون أن يحدها | دون أن ~قيد بنسبة | مهما طال الزمن | مهما طال الوقت | إلى أن تسدد كلها | إلى أن تؤدى كلها | إلى حين تسديدها | إلى غاية تسديدها | إلى أن تنقضي الديون | ما دام راغبا | ما دامت راغبة | ما دام يرغب | ما دامت ترغب | ما شاء | ما شاءت | مدى حياته | مدى حياتها | من غير تقيد بما اكتتب* | دون تقيد بما اكتتب* | دون تقيد بحصص* | من غير تقيد بحصص* | دون التقيد بحصص* | دون التوقف عند حصص* | بأي حجم | بأي قدر | بأي نسبة | مهما كان القدر | مهما كانت النسبة | كيفما كانت النسبة | أيا كانت النسبة | أيا كان القدر | لا ~نقضي _ الالتزام بمرور الزمن | لا ~نقضي التزام* بمرور الزمن | لا ~نقضي بمرور الزمن | لا ~سقط بمرور الزمن | لا ~سقط _ بمرور الزمن | لا ~سقط _ الالتزام بمرور الزمن | لا ~سقط بالتقادم | لا ~سقط _ بالتقادم | لا ~تقادم | لا ~طاله التقادم | لا ~نقضي بالتقادم | مهما طالت المدة | مهما مر من السنين | إلى حين انقضائها التام | إلى أن تنقضي كليا | حتى انقضائها التام | إلى غاية انقضائها التام | مهما مر من الزمن | إلا بسدادها كاملة | إلى غاية آخر قسط | إلى حين سدادها كاملة | حتى سدادها كاملة | دون أن ~تقيد بأي سقف | دون التقيد بأي سقف | دون التقيد بسقف | دون أن ~تقيد بسقف | مهما طال | مهما طالت | لا ~تقيد _ _ بأي نسبة | لا ~تقيد _ بأي نسبة | لا ~تقيد بأي نسبة | لا ~خضع لأي نسبة | لا ~تقيد بأي سقف | لا ~تقيد _ بأي سقف | لا ~تقيد _ _ بأي سقف | لا ~حد _ _ بأي نسبة | لا ~حد _ بأي نسبة | لا ~حدها أي نسبة | لا ~حده أي نسبة | لا ~قيد _ _ بأي نسبة | لا ~حصر _ _ في نسبة
  fr non définie | non défini | non déterminée | non déterminé | libre de toute limite | libres de toute limite | affranchies de toute limite | en toute quantité | quelle que soit la quantité | quelles que soient les quantités | illimitée | illimité | indéterminée | indéterminé | sans limitation | sans limite | perpétuelle | indéfinie | indéfiniment | non limitée | sans terme | illimitées | sans plafond | sans aucune limite | sans aucune limitation | sans restriction de montant | sans borne | aucune limite | aucun plafond | aucune limitation | vie durant | toute sa vie | =à vie | sans fin | ne sont pas éteintes | jusqu'à extinction | perpétuel | indéfini | quel qu'en soit le volume | quel que soit le volume | quels que soient les volumes | quel qu'en soit le montant | quel que soit le montant | sans égard au volume | sans considération de volume | quelle qu'en soit la quantité | quelle qu'en soit l'importance | sans aucune borne | sans mesure | sans qu'aucun pourcentage | sans qu'aucune proportion | sans qu'aucun plafond | jusqu'à leur entier paiement | jusqu'à entier paiement | jusqu'à complet paiement | jusqu'à leur extinction | si long que soit le temps | sans limite dans le temps | aussi longtemps qu'il le voudra | aussi longtemps qu'elle le voudra | aussi longtemps qu'il le souhaite | aussi longtemps qu'elle le souhaite | aussi longtemps qu'il le souhaitera | aussi longtemps qu'elle le souhaitera | tant qu'il le voudra | tant qu'elle le voudra | tant qu'il le souhaite | tant qu'elle le souhaite | tant qu'il voudra | sa vie entière | sans s'arrêter à leurs parts | sans égard à leurs parts | quelle que soit la proportion | quelle qu'en soit la proportion | dans n'importe quelle proportion | en n'importe quelle quantité | de n'importe quel volume | pour n'importe quel volume | quelle que soit l'importance | dans quelque proportion que | ne s'éteint pas avec le temps | ne s'éteint pas par le temps | ne s'éteint jamais | ne se prescrit pas | ne se prescrivent pas | imprescriptible | imprescriptibles | quel que soit le temps écoulé | sans limite de temps | sans limite de durée | aussi longtemps que la dette | tant que la dette subsiste | tant que les dettes subsistent | tant que subsiste la dette | jusqu'à leur complète extinction | jusqu'à complète extinction | jusqu'à leur extinction complète | jusqu'à extinction complète | jusqu'à leur extinction totale | jusqu'à leur entière extinction | ne s'éteint qu'avec le complet paiement | sans considération de temps | jusqu'à leur dernière échéance | quelle qu'en soit la date | quelle qu'en soit la durée | sans restriction de volume | sans restriction de quantité | sans restriction de quantités | sans restriction aucune
LIFE_TITLE +
  ar كم من الوقت | كم تدوم | الزمن | الأمد | العمر | بقاء التعاونية | وجود التعاونية | أمد التعاونية | حياة التعاونية | الأجل | أجل التعاونية | عمر التعاونية | المدة | مدة | مدة التعاونية | مدتها
  fr vie de la coopérative | vie sociale | existence | longévité | existence de la coopérative | durée | durée de la coopérative | durée de vie | combien de temps | terme
OBJECT +
  ar لماذا هذه التعاونية | لماذا التعاونية | ما نعمله | مهام التعاونية | تهتم التعاونية | تمارس التعاونية | الغرض | غرض* | الهدف | أهداف* | ~هدف | هدف* | موضوع* | موضوع التعاونية | النشاط | ماذا سنعمل | ما سنعمله | ماذا نعمل | ماذا سنفعل | ما نقوم به | ما تقوم به التعاونية | عمل التعاونية | عملنا | نشاطنا | شغلنا | تعنى | تتولى التعاونية | الأنشطة | ~سعى | غاية* | أغراض* | ما تقوم به | ما تعمله | أعمالها | ما تشتغل به | ما تنجزه | مجال عملها | ما أسست له | ~رمي إلى | ماذا تفعل التعاونية | ماذا تفعل تعاونيتنا | ماذا نفعل | ماذا تصنع التعاونية | ماذا نصنع | ما تفعله التعاونية | ما نفعله | ماذا تعمل التعاونية | ماذا ستفعل التعاونية | مجال التدخل | ميدان التدخل | مجال تدخل التعاونية | مجال عمل التعاونية | الأعمال المسموح بها | مهمة التعاونية | مشروعنا
  fr pourquoi cette coopérative | pourquoi la coopérative | ce que nous faisons | ce que fait la coopérative | finalité | missions de la coopérative | a pour vocation | s'occupe de | objet | but | a pour objet | se propose | vise | objectif | mission | pour but | activités | ce qu'on va faire | activité | raison d'être | ce qu'elle fait | ce à quoi elle sert | son œuvre | travaux de la coopérative | champ d'activité | que fait la coopérative | que faisons-nous | que fera la coopérative | à quoi sert la coopérative | à quoi nous servons | champ d'intervention | domaine d'intervention
BEGIN +
  ar ~بتدئ* | ~بدأ* | ابتداء* | بداية* | ~نطلق* | ~فتتح* | افتتاح*
  fr commence | débute | s'ouvre | ouverture | commençant | début | débutant
POSTPONED +
  ar سيحدد | ستحدد | يحدد لاحقا | تحدد لاحقا | فيما بعد | لاحقا | سيتم تحديد* | سيتم التنصيص | في وقت لاحق | سيضع | ستوضع | سيقع | ستقع
  fr sera fixé ultérieurement | ultérieurement | à déterminer | à compléter | à préciser | plus tard | néant | à définir | sera précisé | sera déterminé | décision ultérieure | sera indiquée | sera indiqué | seront indiquées | seront fixées ultérieurement
CALENDAR_YEAR +
  ar السنة الميلادية | السنة المدنية | السنة الشمسية
  fr année civile | année calendaire
CLOSE +
  ar ~ختتم | اختتام* | ~نتهي | انتهاء | نهاية | ختام | ~قفل | إقفال | ~ختم | متم | تقفل | ~نقضي | انقضاء | ~نصرم | انصرام | ~ختتم* السنة | آخر السنة | ~حصر | حصر* | المنتهية في | المنتهي في | المختتمة في | المقفلة في | منتهي* | المنتهية | المنتهي | مختتم* | المقفلة | آخرها | آخر يوم | آخر أيامها | يومها الأخير
  fr clôture | s'achever | se terminer | finir | prendre fin | clore | clôturer | clos | close | se termine | finit | prend fin | s'achève | expire | se clôt | terminé | clôturé | finissant | clôt | arrêté | arrêtés | ferme | fermé | se terminant | s'achevant | se clôturant | prenant fin | dernier jour
DISPUTE +
  ar نزاع* | مشكل | مشاكل | =المشاكل | مشكلة | خصام* | سوء تفاهم | النزاعات | المنازعات | خلاف* | الخلافات | نزاع | منازعة | خصوم بين | القضايا | قضايا | اختلف* | ~ختلف مع | خصومات* | خصومة | تظلم*
  fr différend | litige | contestation | conflit | contentieux | désaccord | problème | mésentente | querelle | dispute | brouille | mésententes | procès | grief | se disputer | désaccords | se brouiller | se fâcher
SETTLE +
  ar ~سوى | تسوية | ~فصل | ~بت | حل | يحل* | تحل* | ~حال | ~عرض | صلح* | الصلح | تحكيم* | ودي* | ~رفع | ~فض | فض | المحكمة المختصة | ~ختص | ~لجأ | اللجوء | محكمين | توفيق
  fr règlement | réglé | résolu | soumis | porté | tranché | amiable | conciliation | arbitrage | arbitre | tribunal | juridiction | déféré | règlent | soumettent | portés | réglés | compétence | médiation | tranchés | s'arranger | arrangement
NAME_HEAD +
  ar =تعاونية | =لتعاونية | =بتعاونية
  fr coopérative | coop
COOPERATIVE_WORD +
  ar تعاونية
  fr coopérative | coop
OTHER_FORM +
  ar شركة | جمعية | مقاولة | مؤسسة
  fr société | association | entreprise | compagnie | SARL | groupement
ADAPTATION +
  ar ملاءمة | ملائمة | الملاءمة | تمت ملاءمة* | ~لائم | مطابقة | تكييف | تحيين النظام | لاءم* | لاءمت | ملاءمت*
  fr adaptation | adaptés | adapté | mise en conformité | mis en conformité | mise en harmonie | mis en harmonie | harmonisation | adaptant | refonte
# Named as an example only.
EXAMPLE +
  ar مثلا | على سبيل المثال | على سبيل المثل
  fr par exemple | à titre d'exemple | entre autres exemples
FORMERLY +
  ar سابقا | في السابق | من قبل | قبل صدور القانون | قبل صدور هذا القانون | قبل صدور قانون | قبل صدوره | كانت | كان | سابق | سبق | قديم | القديم | في ظل | تحت ظل | السالف | أيام سريان | أيام العمل | أصبحت تخضع | أصبح يخضع | صارت تخضع | وأصبحت | في عهد | إبان | زمن | آنذاك | حينها | وقتها | حينئذ
  fr gouvernait | régissait | gouvernaient | régissaient | avaient adhéré | avait adhéré | anciennement | auparavant | jadis | précédemment | à l'origine | initialement | était | antérieurement | ancienne | ancien | sous l'empire | sous le régime | autrefois | fut | régie jusque | désormais | =du temps | =au temps | est née | sous l'ancienne | à l'époque | alors en vigueur | lors en vigueur | avait été | avaient été
REPEALED +
  ar منسوخ* | نسخ القانون | نسخ الظهير | الذي نسخ | نسخت | الملغى | ملغى | الملغاة | ألغي | ~نسخ | ~لغي | إلغاء | حل محل* | عوض | المعوض | الناسخ | محل القانون | حلت محل | لم ~عد | لم ~عد _ مطبق*
  fr pris =la place | prend =la place | prenant =la place | succède à la loi | succédant à la loi | abrogé | abrogée | abrogeant | abrogation | remplacé | remplacée | remplace | substitué | caduque | n'est plus | cédé la place | ne s'applique plus | ne s'appliquent plus
LIST +
  ar لائحة | قائمة | جدول | البيان | بيان | كشف
  fr liste | tableau | état nominatif | état joint | état annexé | état ci-joint | état ci-annexé | relevé | liste nominative
ANNEXED +
  ar ملحق* | مرفق* | ~رفق | طيه | المضافة | مضموم* | المضموم | المذيل به
  fr annexé | annexée | annexe | jointe | joint | ci-jointe | ci-joint | ci-annexée | annexée aux présentes | joints
NAMES_ADDRESSES +
  fr noms et adresses | noms et domiciles | identité et adresse | dont les noms | identité et domicile | noms et demeures | avec leur domicile | avec leur adresse | avec leurs adresses | avec leurs domiciles | avec les adresses
  ar أسماؤهم وعناوينهم | بعناوينهم | بأسمائهم وعناوينهم | أسماؤهن وعناوينهن | المدرجة أسماؤهم | الواردة أسماؤهم | المبينة أسماؤهم | أسماؤهم | أسماؤهن | هويتهم وعناوينهم | هوياتهم وعناوينهم | هويته وعنوانه | هوية كل _ وعنوانه | هويات _ وعناوينهم | أسماؤهم الشخصية | أسماؤهم العائلية | أسماء _ وعناوينهم | أسماء _ ومساكنهم
DRAWN_UP +
  fr dressé | dressée | dressés | établi =au | établis =au
  ar توضع | ~نجز | ~عد
# Why the cooperative was founded.
FOUNDED_TO +
  ar أحدثت التعاونية من أجل | أنشئت التعاونية من أجل | أسست التعاونية من أجل | أحدثت من أجل | أنشئت من أجل | أسست من أجل | أحدثت قصد | أنشئت قصد | أسست بغرض | أحدثت بهدف | ترمي التعاونية | أسست التعاونية قصد | تأسست التعاونية من أجل | تأسست من أجل | أنشئت التعاونية لتتولى | تتكون _ _ تعاونية ل | تعمل التعاونية في مجال | لا تباشر التعاونية من الأعمال غير | لا تباشر التعاونية غير | لا تزاول التعاونية غير | لا عمل للتعاونية إلا
  fr a été créée pour | est créée pour | a été créée afin | est créée afin | a été fondée pour | est fondée pour | a été constituée en vue | est constituée en vue | s'est formée pour | a été formée pour | est née pour | tend à | a été fondée en vue | est fondée en vue | a été fondée afin | s'est constituée pour | a été constituée pour | a été constituée afin | vouée à la | vouée à | nous unissons pour | s'unissent pour | se sont unis pour | se sont unies pour | poursuit d'autre fin que | autre fin que | n'a d'autre activité que | s'adonne à | nous associons pour | se consacre à | consacrée à
# A law that has ceased to govern.
NO_MORE +
  fr ne régit plus | ne régissent plus | ne s'applique plus | ne s'appliquent plus | n'est plus applicable | n'est plus en vigueur | a cessé de | ne règle plus | ne gouverne plus | n'a plus cours | n'a plus d'effet | n'est plus invoqué | n'est plus invoquée
  ar لم ~عد | ما عاد* | ما عادت | لا ~عود | كف* عن | انتهى العمل ب* | توقف العمل ب* | بطل العمل ب*
# Where a person named lives.
HOME ++
  ar دوار | الدوار | درب | بدرب | زنقة | حي | شارع | تجزئة | قصر | قرية | ساحة | الساكن* | القاطن* | ساكن* | قاطن* | المستقر* | من سكان | بالدار رقم | بالدار عينها | عنوانه* | عنوانها | موطنه | موطنها
  fr rue | douar | derb | avenue | hay | boulevard | demeurant | domicilié | domiciliée | résidant | habitant | habitent | habite | logé | logée | adresse | quartier | lotissement | lot | ksar | impasse | ruelle | maison
# Controls and disputes of another kind than those of the cooperative and its members.
OTHER_CONTROL ++
  ar مراقبة الجودة | المراقبة الصحية | مراقبة النصاب | المراقبة البيطرية | مراقبة الدخول | المراقبة التقنية | مراقبة الحضور
  fr contrôle technique | contrôle sanitaire | contrôle de soi | contrôle des accès | contrôle d'accès | contrôle du quorum | contrôle qualité | contrôle de qualité | contrôle de la qualité | contrôle vétérinaire | contrôle des présences | maîtrise de soi
OTHER_DISPUTE ++
  ar نزاعات الشغل | نزاع الشغل | نزاعات السقي | الخلاف حول الوزن | الخلاف في الوزن | نزاعات الأجراء | خلافات الجوار | نزاعات الجوار
  fr arbitrage des priorités | arbitrage budgétaire | arbitrages budgétaires | conflits du travail | conflits de travail | conflits d'intérêts | litiges du travail | différends du travail
