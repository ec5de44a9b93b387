# Concepts that every subject shares: organs, persons, acts, conditions.
# Format: see lawcheck/parsing/lexicon.py. Subjects add their own files beside this one.

SKIPPED
  fr l' | d' | le | la | les | de | du | des | à | au | aux | en | s' | qu' | ledit | ladite

# Words of one meaning: what is written with the first is read with the others.
SAME
  ar دون | بلا | بغير | دونما
  ar الذي | اللي
  ar فائدة | فايدة
  ar يوم | نهار

# Words so short that «and» and «so» attached to them are told from a first letter only by this list.
SHORT
  ar لا | لم | لن | من | ما | في | إذا | كل | أن | عن | له | لها | لهم | لكل | به | إن

# --- organs -------------------------------------------------------------------------------------
ASSEMBLY
  ar الجمعية العامة | الجمعيات العامة | الجمع العام | الجموع العامة | الجمعية العمومية | الجمعيات العمومية | الجمعية | الجمعيات | جمعية الختام | جمعية الاختتام | جمعية التصفية | جمعية ختامية | جمعية عامة | جمعية الختم | جمعية الإقفال | جمعية الإغلاق | جمعية الأعضاء | جمعية المتعاونين | جمعية المتعاونات | جمعية العضوات | جمعية المنخرطين | جمعية عادية | جمعية غير عادية | جمعية استثنائية | جمعية سنوية | جمعية تأسيسية | جمعية التأسيس | جمعية المؤسسين
  fr assemblée générale | assemblées générales | assemblée | assemblées | AG
ORDINARY
  ar الجمعية العامة العادية | الجمعيات العامة العادية | الجمع العام العادي | الجموع العامة العادية | الجمعية العادية | الجمعيات العادية | الجموع العادية | الجمع العادي | عادية | عادي | العادية السنوية
  fr assemblée générale ordinaire | assemblée ordinaire | assemblées générales ordinaires | assemblées ordinaires | ordinaire | ordinaires | AGO | assemblée générale annuelle | assemblée annuelle
EXTRAORDINARY
  ar الجمعية العامة غير العادية | الجمعيات العامة غير العادية | الجمعية العامة الاستثنائية | الجمعيات العامة الاستثنائية | الجمع العام غير العادي | الجمع العام الاستثنائي | الجموع العامة الاستثنائية | الجموع العامة غير العادية | الجمعية غير العادية | الجمعيات غير العادية | الجمع غير العادي | غير العادية | غير العادي | استثنائية | استثنائي
  fr assemblée générale extraordinaire | assemblée extraordinaire | assemblées générales extraordinaires | assemblées extraordinaires | extraordinaire | extraordinaires | AGE | non ordinaire | assemblée non ordinaire | assemblée générale non ordinaire | assemblées non ordinaires | assemblées générales non ordinaires | non ordinaires
BOARD
  ar مجلس الإدارة | المجلس الإداري | مجلس التسيير | مجلس إدارة التعاونية | المجلس | المكتب المسير | المكتب التنفيذي | مكتب التعاونية | المكتب الإداري | اللجنة المسيرة | هيئة الإدارة | هيئة التسيير | جهاز التسيير | هيئة التدبير | الجهاز المسير | العضوية بالمجلس | العضوية في المجلس | عضوية المجلس | عضوية مجلس الإدارة | العضوية بمجلس الإدارة | العضوية في مجلس الإدارة | هيئة المتصرفين | الهيئة المديرة | الهيئة الإدارية | جهاز الإدارة | الجهاز الإداري | جهاز التدبير | الهيئة المسيرة
  fr conseil d'administration | conseil | comité directeur | CA | bureau exécutif | bureau dirigeant | comité de gestion | conseil de gestion | bureau de la coopérative | organe d'administration | comité d'administration | collège des administrateurs | collège d'administrateurs | comité de direction
CHAIR
  ar رئيس مجلس الإدارة | رئيسة مجلس الإدارة | رئيس المجلس الإداري | رئيس المجلس | رئيسة المجلس | رئيس التعاونية | رئيسة التعاونية | الرئيس | الرئيسة | رئيس | رئيسة | من سيرأس المجلس | من ~رأس المجلس | من ~تولى رئاسة المجلس | من على رأس المجلس | القائم على رئاسة المجلس | متولي رئاسة المجلس
  fr président du conseil d'administration | présidente du conseil d'administration | président du conseil | président | présidente | celui qui présidera | celle qui présidera | celui qui préside le conseil | celle qui préside le conseil | celui qui est à la tête du conseil | la tête du conseil
VICE_CHAIR
  ar نائب الرئيس | نائب رئيس* | نائبة الرئيسة | نائبة رئيس* | نائبه | نائبها | نائبا للرئيس | نائبا | من ~رأسهن ومن ~نوب عن* | من ~رأسهم ومن ~نوب عن* | من ~رأسه ومن ~نوب عن* | رئيسا ومن ~نوب عن* | رئيسة ومن ~نوب عن* | رئيسه ومن ~نوب عن* | رئيستها ومن ~نوب عن* | رئيسته ومن ~نوب عن*
  fr vice-président | vice-présidente
SECRETARY
  ar كاتب* | كاتبا | الكاتب | الكاتبة | أمين السر | مقرر
  fr secrétaire
TREASURER
  ar أمين المال | أمينة المال | أمين الصندوق | أمينة الصندوق | أمينا للمال | أمينة للمال | الأمين السيد | الأمينة السيدة | يد الأمين | يد الأمينة
  fr trésorier | trésorière
ADMINISTRATOR
  ar متصرف* | عضو مجلس الإدارة | عضوة مجلس الإدارة | أعضاء مجلس الإدارة | عضوات مجلس الإدارة | أعضاء المجلس | عضو المجلس | عضوات المجلس | عضوة المجلس | عضو في المجلس | أعضاء المجلس الإداري | عضو بمجلس الإدارة | عضو في مجلس الإدارة | عضوا بمجلس الإدارة | عضوا بالمجلس | عضوا في المجلس | عضوا في مجلس الإدارة | عضو بالمجلس | أعضاء في المجلس | أعضاء بالمجلس | الجالس* في المجلس | عضو هيئة الإدارة | أعضاء هيئة الإدارة | أعضاء المكتب المسير | عضو المكتب المسير | أعضاء الهيئة الإدارية | عضو الهيئة الإدارية | أعضاء هيئة التسيير
  fr administrateur | administratrice | membre du conseil d'administration | membres du conseil d'administration | membres du conseil | membre du conseil | conseiller | membres de ce conseil | membre de ce conseil | membre de l'organe d'administration | membres de l'organe d'administration
MANAGER
  ar مسير | المسير | مسيرا | مسيرة | مسيرون | مسيرين | مسيران | مسيرات | مسيرو | مسيري | مسيريها | مسيرها | المسيرين | المسيرون | المسيرة | المسيران | المسيرتان | مسيرتين | مسيرتان | المكلف بالتسيير | المكلفة بالتسيير | المكلفان بالتسيير | المكلفون بالتسيير | المكلفين بالتسيير | القائم على التسيير | القائمة على التسيير | القائمون على التسيير | القائمين على التسيير
  fr gérant | gérante | gérance | cogérant | co-gérant
DIRECTOR
  ar المدير | المديرة | مدير | مديرة | مديرا | المدراء | مديرين
  fr directeur | directrice
SUPERVISORY_COMMITTEE
  ar لجنة الرقابة | لجنة المراقبة | لجنة التتبع | لجنة الافتحاص | لجنة للرقابة | لجنة للمراقبة | لجنة للتتبع | عضوات لمراقبة الحسابات | أعضاء لمراقبة الحسابات | عضوين لمراقبة الحسابات | عضوتين لمراقبة الحسابات | متعاونين لمراقبة الحسابات | هيئة الرقابة | هيئة للرقابة | هيئة رقابة | هيئة المراقبة | لجنة الإشراف | لجنة التدقيق | لجنة الفحص | مجلس الرقابة | مجلس المراقبة | جهاز الرقابة | جهاز المراقبة | هيئة التدقيق
  fr comité de surveillance | commission de surveillance | conseil de surveillance | comité de contrôle | commission de contrôle | comité de vérification | =surveillantes | =surveillants | comité de vigilance | commission de vérification | commission des vérificateurs | organe de surveillance | conseil de contrôle | collège de surveillance
AUDITOR
  ar مراقب أو أكثر | مراقب أو عدة | مراقبين أو أكثر | مراقبان للحسابات | مراقبون للحسابات | مراقبين للحسابات | مراقب الحسابات | مراقبي الحسابات | مراقبو الحسابات | مراقبة الحسابات | مراقب للحسابات | مراقبة للحسابات | مراقبا للحسابات | مراقبا أول للحسابات | مندوب الحسابات | المندوبون في الحسابات | مندوب في الحسابات | مدقق الحسابات | مراقب حسابات | مندوبا للحسابات | مندوب للحسابات | مندوبي الحسابات | مندوبو الحسابات | مندوبان للحسابات | مراقبتا الحسابات | مراقبتين للحسابات | مراقبا الحسابات | مراقبي حسابات
  fr commissaire aux comptes | commissaires aux comptes | commissaire | auditeur | réviseur aux comptes | commissariat aux comptes
LIQUIDATOR
  ar مصف | المصفي | مصفيا | مصفية | مصفين | المصفين
  fr liquidateur | liquidatrice
SECTION_ASSEMBLY
  ar جمعيات الفروع | جمعية الفرع | الجمعيات الفرعية | جمعيات للفروع | جمعية للفرع
  fr assemblées de section | assemblée de section
UNION
  ar اتحاد التعاونيات | اتحاد تعاونيات | الاتحاد
  fr union de coopératives | union des coopératives | union
FEDERATION
  ar الجامعة الوطنية للتعاونيات | الجامعة الوطنية
  fr fédération nationale des coopératives | fédération nationale | fédération
ODCO
  ar مكتب تنمية التعاون
  fr office du développement de la coopération | l'office | office | ODCO | ODECO | bureau du développement de la coopération | part de l'ODCO | quote-part de l'ODCO | part de l'office | quote-part de l'office
STATE_AUTHORITY
  ar رئيس الدائرة | السلطة الإدارية | السلطات الإدارية | السلطة الإقليمية | السلطة المحلية | السلطات المحلية | السلطة الحكومية | الإدارة الوصية | السلطة الوصية | الوزارة | الوزير | وزير | وزارة | العامل | القائد | السلطة المكلفة | الإدارة المكلفة | القطاع الوصي | الوزارة الوصية | الجهات الوصية | المصالح الوصية | عامل الإقليم | عامل العمالة | الباشا | باشا | الخليفة | السلطات الإقليمية | القيادة | السيد القائد | ممثل السلطة | مندوب الصيد* | المندوبية الإقليمية | المندوب الإقليمي | المديرية الإقليمية | المدير الإقليمي | مصالح الوزارة | مندوب وزارة | مندوبية الصيد | المدير الجهوي | الوالي | والي الجهة | باشا المدينة | المصالح الإقليمية | المصالح الخارجية | مصالح الفلاحة | المصالح الفلاحية | المصالح المختصة للفلاحة | المديرية الإقليمية للفلاحة | المديرية الجهوية | باشوية | الباشوية | القيادة المحلية | دائرة السلطة | السلطة الترابية | السلطات الترابية | الجهاز الوصي | مصالح الوصاية | سلطة الوصاية | سلطات الوصاية | جهة الوصاية | القطاع الحكومي | ممثل الحكومة | مندوب الفلاحة | مندوبية الفلاحة | مندوب التعاون | الملحقة الإدارية | رئيس الملحقة | عمالة الإقليم
  fr chef du cercle | autorités administratives | chef de cercle | autorité locale | autorités locales | autorité gouvernementale | tutelle | ministère | ministre | gouverneur | caïd | autorité administrative | administration de tutelle | autorité de tutelle | préfet | pacha | autorité préfectorale | autorité provinciale | ministre de tutelle | représentant de l'administration | délégué provincial | délégation provinciale | direction provinciale | services du ministère | délégué des pêches | direction régionale | directeur provincial | directeur régional | délégué régional | délégation de l'agriculture | délégation régionale | autorité chargée de | services extérieurs | services provinciaux | services de l'agriculture | wali | wilaya | khalifa | khalife | représentant du gouvernement | délégué du ministère | délégué de l'agriculture | département ministériel | autorité régionale | autorité territoriale | autorités territoriales | administration territoriale | chef de l'annexe
STATE
  ar الدولة | الخزينة العامة | خزينة الدولة
  fr État | Trésor public | domaine public | Trésor
COMMUNE
  ar على الجماعة لترقيم* | على الجماعة لتوقيع* | الجماعة الترابية | لجماعة | للجماعة | إلى الجماعة | إلى جماعة | الجماعة القروية | الجماعة الحضرية | الجماعة المحلية | المجلس الجماعي | رئيس الجماعة | رئيس المجلس الجماعي | رئيس جماعة | مجلس الجماعة | طرف الجماعة | لدن الجماعة | قبل الجماعة | عن جماعة | عن الجماعة | خاتم الجماعة | توقيع الجماعة | =الجماعة | مصالح الجماعة
  fr commune | collectivité locale | collectivité territoriale | conseil communal | président de la commune | président du conseil communal | élu communal | conseiller communal | commune rurale
ASSOCIATION
  ar =جمعية | =لجمعية | =وجمعية | =بجمعية | =جمعيات | =لجمعيات | الجمعية الراعية | الجمعية المحتضنة | الجمعية الحاضنة | الجمعية الشريكة | الجمعية الداعمة | الجمعية المحلية | الجمعية التنموية | إحدى الجمعيات | الجمعيات المحلية | الجمعيات الخيرية | جمعية خيرية | مؤسسة خيرية | منظمة خيرية | الجمعية الرياضية | الجمعية الثقافية | الجمعية الاجتماعية
  fr association | œuvre de bienfaisance | oeuvre sociale | œuvre
CLERK
  ar كتابة الضبط | كتابة ضبط | كاتب الضبط
  fr greffe | secrétariat-greffe | greffier
COURT
  ar المحكمة | المحاكم | محكمة | القضاء | المحكمة الابتدائية | العدالة | القاضي | قاض | القضاة | جهة قضائية | الجهات القضائية | المحكمة المختصة | قضائي* | قضائيا
  fr tribunal | tribunaux | juge | justice | juridiction | juges | juridictions | voie judiciaire | voies judiciaires
BANK
  ar البنك | بنك | مؤسسة بنكية | بنكي | الأبناك | حساب التعاونية | حساب باسم التعاونية
  fr banque | bancaire

# --- persons ------------------------------------------------------------------------------------
MEMBER
  ar عضو | عضوة | أعضاء | أعضائ* | أعضاؤ* | عضوات | العضو | العضوة | متعاون* | المتعاونين | منخرط* | شريك | الشركاء | شركاء | =المكتتب | =للمكتتب | =مكتتب | مكتتبين | مكتتبون | مكتتبات | مكتتبو | المنتسبين | منتسب* | عضوا | واحدة منا | واحد منا | أحدنا | إحدانا | شريكان | شريكين | شريكة | شريكات | شريكتان | شريكتين | المساهمون في التعاونية | المساهمين في التعاونية | المنضمون إلى التعاونية | المنضمين إلى التعاونية | المنتمون إلى التعاونية | المنتمين إلى التعاونية | أفراد التعاونية
  fr membre | coopérateur | coopératrice | sociétaire | adhérent | adhérente | associé | associée | adhérant | l'un de nous | l'une de nous | un de nous
FOUNDER
  ar مؤسس* | المؤسسين | الموقعون أسفله | الموقعين أسفله
  fr fondateur | fondatrice | comparant | soussigné
NON_MEMBER
  ar الأغيار | =الغير | =للغير | =والغير | =بالغير | غير الأعضاء | غير أعضائها | غير عضواتها | غير منخرطيها | غير العضوات | غير المتعاونين | غير المنخرطين | غير الأعضاء في التعاونية | الزبناء | غير عضو | غير المنتمين | من خارج الأعضاء | غير المنتسبين | خارج أعضائها | خارج الأعضاء | غير أعضاء التعاونية | غير منخرطين | عضوا كان أو غير عضو | عضو أو غير عضو | عضوا أو غير عضو | الناس الذين ليسوا معنا | ليسوا أعضاء | لسن عضوات | لا ~نتمي أصحابها | لا ~نتمون إلى التعاونية | لا ~نتمي إلى التعاونية | غير منخرطة | نساء أخريات | لسن معنا | ليسوا معنا | لسن منا | ليسوا منا | زبناء من الخارج | مستعملون من الخارج | المستعملون من الخارج | المستعملين من الخارج | من خارج التعاونية | غير المساهمين | الأجنبية عن التعاونية | الأجانب عن التعاونية | أجانب عن التعاونية | أجنبي عن التعاونية | منتجين آخرين | فلاحين آخرين | صيادين آخرين | مربين آخرين | حرفيين آخرين | منتجات أخريات | غيرهم من الفلاحين | غيرهن من النساء | غيرهم من المنتجين | غيرهم من الصيادين | غيرهم من المربين | ليسوا عضوات | ليس عضوا | ليسوا من الأعضاء | ليست عضوة | غير أعضائنا | غير منخرطات | غير متعاونين | غير متعاونات | لا ~نتمون إليها | من غيرهم | من غيرهن | غير أعضاء | غير عضوات | غير عضوة
  fr tiers | autrui | non membre | personnes étrangères | gens de l'extérieur | gens du dehors | non associées | non associés | non-associés | non-membre | non-adhérent | non-sociétaire | non-coopérateur | étranger à la coopérative | non sociétaires | non adhérents | usagers | usager | clientèle extérieure | producteurs étrangers | personnes extérieures | non usagers | clients extérieurs | non coopérateurs | membre ou non | membres ou non | adhérent ou non | adhérents ou non | qui ne sont pas membres | qui n'est pas membre | public | d'autres producteurs | d'autres productrices | d'autres éleveurs | d'autres agriculteurs | d'autres apiculteurs | d'autres apicultrices | d'autres artisans | d'autres artisanes | d'autres pêcheurs | d'autres femmes | producteurs voisins | productrices voisines | producteurs du voisinage
LEGAL_PERSON
  ar شخص اعتباري | أشخاص اعتباري* | الأشخاص الاعتباري* | الشخص الاعتباري | شخص معنوي | أشخاص معنوي* | الأشخاص المعنوي* | ذات معنوية | الذوات المعنوية | عضو اعتباري | العضو الاعتباري | أعضاء اعتباري* | الأعضاء الاعتباري* | المتعاونون الاعتباري* | المتعاونين الاعتباري* | المنخرطين الاعتباري* | المنخرطون الاعتباري* | شخصا اعتباريا | شخصا معنويا | الأشخاص الاعتباريون | الاعتباريون | اعتباريون | الاعتباريين | اعتباريين | المعنويون | المعنويين | المتعاونون الاعتباريون | الأعضاء الاعتباريون | الأعضاء الاعتباريين | الأعضاء المعنويون | الأعضاء المعنويين
  fr personne morale | personnes morales
NATURAL_PERSON
  ar شخص ذاتي | أشخاص ذاتي* | الأشخاص الذاتي* | شخص طبيعي | أشخاص طبيعي* | الأشخاص الطبيعي* | الذاتيون | ذاتيون | الذاتيين | ذاتيين | الطبيعيون | الطبيعيين | الأفراد
  fr personne physique | personnes physiques | particuliers | individus

# --- things -------------------------------------------------------------------------------------
COOPERATIVE
  ar التعاونية | تعاونية | التعاونيات | تعاونيات
  fr coopérative
BYLAWS
  ar النظام الأساسي | القانون الأساسي | هذا النظام | الأنظمة الأساسية | القوانين الأساسية
  fr statuts | statut
LAW
  ar القانون | التشريع | القوانين الجاري بها العمل
  fr loi | législation
CAPITAL
  ar رأس المال | رأسمال* | رأس مال* | الرأسمال
  fr capital | capital social | fonds social
SHARE
  ar حصة | حصص | الحصص | الحصة | أسهم | سهم | نصيب* | أنصبة
  fr part | parts sociales | part sociale | action
SURPLUS
  ar الفائض | الفوائض | فائض | فوائض | الأرباح | ربح | الفائض السنوي | العائدات | العائد | المردود* | الربح | أرباح* | فائض* | النتيجة الصافية | ربح* الصافي | ما نربح* | ما ربح* | ما ~ربح* | ما زاد عن المصاريف | ما زاد على المصاريف | العوائد | عوائد | عائد* | نتيجة السنة | نتائج السنة | توزيع النتائج | توزيع النتيجة | تخصيص النتيجة | استعمال النتيجة | الزيادة المحصلة | الزيادات المحصلة | ما ~تبقى بعد خصم التكاليف | ما بقي بعد خصم التكاليف | ما ~بقى بعد خصم التكاليف | ما ~تبقى بعد خصم المصاريف | ما بقي بعد خصم المصاريف
  fr excédent | bénéfice | boni | ristourne | surplus | résultat net | trop-perçu | excedent | résultat positif | gain | bénéfices nets | surplus de l'exercice | affectation des résultats | résultats de l'exercice | dividende | ce que nous gagnons | ce que la coopérative gagne | ce qu'on gagne | gagne en plus | gains | excédents nets | affectation du résultat | répartition du résultat | emploi du résultat | affectation des bénéfices | ce qui reste après charges | ce qui reste après déduction des charges | ce qui reste après paiement des charges | ce qui reste une fois les charges déduites
RESERVE
  ar احتياطي* | الاحتياطيات | الأموال الاحتياطية | المذخر* | مدخر*
  fr réserve
LEGAL_RESERVE
  ar الاحتياطي القانوني | احتياطي قانوني | للاحتياطي القانوني | الأموال الاحتياطية القانونية | المذخر القانوني | الاحتياط القانوني | الرصيد الاحتياطي القانوني
  fr réserve légale | fonds de réserve légale | réserve légale obligatoire
OPERATION
  ar العمليات | عمليات* | المعاملات | معاملات* | عملية
  fr opération | affaires | transaction | activité
VOTE
  ar صوت | أصوات | الأصوات | ~صوت* | التصويت | تصويت | ~قترع* | مقترع*
  fr voix | vote | voter | suffrage | votent | votera | voteront | opiner | opine | opinent | opinera
VOTES_CAST
  ar الأصوات المعبر عنها | أصوات معبر عنها | الأصوات المعبر عليها | الأصوات المدلى بها | أصوات الحاضرين | المصوتين | المصوتون | الأصوات الصحيحة | أصوات المقترعين | المقترعين | المقترعون | الأصوات المحصل عليها | نصف المصوتين
  fr suffrages exprimés | voix exprimées | votes exprimés | suffrages valablement exprimés | exprimés | votants | suffrages recueillis | voix recueillies | suffrages émis | voix émises | votes émis | bulletins valables
MAJORITY
  ar أغلبية | الأغلبية | غالبية | بأغلبية | أكثرية
  fr majorité
ABSOLUTE_MAJORITY
  ar الأغلبية المطلقة | أغلبية مطلقة | أكثر من نصف الأصوات | أكثر من نصف أصوات | أكثر من نصف الحاضرين | أغلبية الأصوات | أغلبية أصوات | أكثر من نصف المصوتين | نصف الأصوات زائد واحد | النصف زائد واحد | أكثر من نصف الحاضرات | نصف المصوتين زائد واحد | نصف الحاضرين زائد واحد | أزيد من نصف الأصوات | ما فوق نصف الأصوات | أكثر من شطر الأصوات | نصف الأصوات مضافا إليها صوت | نصف الأصوات وصوت | أزيد من نصف الحاضرين | أزيد من نصف المصوتين
  fr majorité absolue | plus de la moitié des voix | plus de la moitié des suffrages | majorité des voix | majorité des suffrages | majorité des votants | plus de la moitié des votants | moitié plus une | moitié des voix plus une | majorité est absolue | majorité requise est absolue | majorité sera absolue | majorité absolue est requise | moitié des suffrages plus un | moitié des votants plus un | une voix de plus que la moitié | la moitié des voix et une de plus
SIMPLE_MAJORITY
  ar الأغلبية البسيطة | أغلبية بسيطة | الأغلبية النسبية | أغلبية نسبية | أكثر الأصوات | أكبر عدد من الأصوات | أكثر عدد من الأصوات | أغلبيتهم البسيطة | أغلبيتهما البسيطة | أغلبيتهم النسبية | ولو لم ~بلغ نصف* | أصوات أكثر من غير* | أصواتا أكثر من غير* | أكثر أصواتا | أكثر عددا من المعارضين | أكثر من المعارضين | الموافقون أكثر من | أكثر ممن ~عارض* | أعلى عدد من الأصوات | أعلى الأصوات | أوفر الأصوات | مؤيدوه أكثر من معارضيه | مؤيدوها أكثر من معارضيها | عدد المؤيدين عدد المعارضين | كفة المؤيدين | المؤيدون أكثر من
  fr majorité simple | majorité relative | simple majorité | =le plus =de voix | plus grand nombre de voix | pluralité des voix | plus grand nombre de suffrages | davantage de voix que les autres | plus de voix que les autres | davantage de suffrages que les autres | =le plus =de suffrages | sans atteindre la moitié | plus nombreux que ceux qui s'y opposent | plus nombreux que les opposants | plus de voix pour que contre | plus de oui que de non | plus nombreuses que les voix contre | le plus fort nombre de voix | nombre de voix le plus élevé | plus fort nombre de suffrages | plus forte minorité | arrive en tête | arrivée en tête | arrivé en tête | en tête du scrutin | plus de partisans que d'adversaires | plus de voix favorables que de voix contraires | plus de pour que de contre | davantage de voix favorables que de défavorables
UNANIMITY
  ar إجماع | الإجماع | بالإجماع | بإجماع | جميع الحاضرين | كافة الحاضرين | كل الحاضرين | جميع الحاضرات | كل الحاضرات | =بالتوافق | =التوافق | توافق جميع | توافق كافة | اتفاق جميع | اتفاق كل | اتفاق كافة | موافقة جميع | موافقة كل | موافقة كافة | رضا جميع | رضى جميع | رضا الجميع | قبول جميع | أجمع الحاضرون | أجمع الأعضاء | أجمعت الجمعية | أجمع كل | لا _ إلا إذا لم ~عترض عليها أحد | لا _ إلا إذا لم ~عترض أحد | صوت لفائدته جميع | صوت لفائدته كل | صوت عليه جميع | صوت لصالحه جميع | وافق عليه جميع | وافق جميع الحاضرين | الحاضرون قاطبة | الحاضرين قاطبة | الحاضرون أجمعون | الحاضرين أجمعين | الأعضاء قاطبة | المتعاونون قاطبة | المتعاونين قاطبة | المتعاونين أجمعين | المتصرفين قاطبة | المتصرفون قاطبة | المتصرفين أجمعين | المتصرفون أجمعون | الأعضاء أجمعين | الأعضاء أجمعون | عن بكرة أبيهم | دون معارض | دون أي معارض | من غير معارض | باتفاق الآراء | باتفاق الكل | رضا الكل | رضى الكل | موافقة الكل | اتفاق الكل | اجتمعت عليه كلمة | اجتماع كلمة | ~عترض عليه أي حاضر | معارضة أي واحد | اعتراض أي واحد
  fr unanimité | unanime | unanimement | tous les présents | tous les membres présents | accord de tous | accord unanime | voix unanimes | consensus | assentiment de tous | consentement de tous | accord de chacun | agrément de tous | ne _ que si aucun _ ne s'y oppose | ne _ que si personne ne s'y oppose | ne _ que si nul ne s'y oppose | n' _ que si aucun _ ne s'y oppose | n' _ que si personne ne s'y oppose | si tous les votants | que si tous les membres | tous les votants sont d'accord | si chacun des votants | tous les votants l'approuvent | que si tous les présents | n'est adoptée que si tous | n'est adopté que si tous | n'est prise que si tous | ne sont prises que si tous | ne sont adoptées que si tous | n'est valable que si tous les | n'adopte _ _ que si tous | n'adopte _ que si tous | si tous _ sont d'accord | que tous _ soient d'accord | voix discordante met | voix discordante suffit | voix discordante empêche | voix contraire suffit | voix contraire met | voix contraire empêche | voix contraire fait échouer | le refus d'un seul | l'opposition d'un seul | opposition d'un seul membre | refus d'un seul membre | à l'unisson | personne ne s'y opposant | nul ne s'y opposant | pas une voix contraire | nulle voix contraire | sans une voix contraire | assentiment de chacun | consentement de chacun | tous sans exception
QUORUM
  ar النصاب | نصاب* | النصاب القانوني | أنصبة الجمعيات | أنصبة الحضور
  fr quorum
PRESENT
  ar حاضر* | الحاضرين | حضور* | ~حضر* | بحضور | حاضرات | داخل القاعة | في القاعة | داخل قاعة الاجتماع | في قاعة الاجتماع | داخل قاعة الاجتماعات | في قاعة الاجتماعات | حول الطاولة | تواجد* | متواجد* | المتواجدين | حول طاولة الاجتماع
  fr présent | présente | présence | se trouver dans la salle | se trouvent dans la salle | se trouve dans la salle | être dans la salle | sont dans la salle | soient dans la salle | se trouver en séance | se trouvent en séance | être en séance | sont en séance | soient en séance | autour de la table | se trouver sur place | se trouvent sur place | être sur place | sont sur place | soient sur place | doivent être là | soient là | sont là | sont _ là | effectivement là | étant là | être là | soient _ là | est là | bien là | assistent | assiste | réunit | réunissent | seront dans la salle | seront _ dans la salle | sont _ dans la salle | soient _ dans la salle | seront là | seront présents dans la salle
PRESENT +
  ar شهد الجلسة | ~شهد الجلسة | ~شهد الاجتماع | شهد الاجتماع | شهود الجلسة
  fr a pris place | ont pris place | aient pris place | ait pris place | auront pris place | répondent à l'appel | répond à l'appel | a répondu à l'appel | ont répondu à l'appel | ait répondu à l'appel | aient répondu à l'appel | font le déplacement | ont fait le déplacement | s'est déplacé | se sont déplacés | sont au rendez-vous | sont venus siéger
REPRESENTED
  ar ممثل | ممثلا | ممثلين | ممثلة | ممثلات | ~مثل | تمثيل*
  fr représenté | représentée | représentation | représentés
MEETING
  ar اجتماع* | الاجتماع | ~جتمع* | ~نعقد* | انعقاد* | جلسة | جلسات* | دورة | دورات | ~لتئم* | ~لتقي | لقاءات* | لقاء المجلس | لقاءه
  fr réunion | réunit | réunissent | séance | session | se tient | tenue | siège tous | siège une | siège =au | siège deux | siège _ fois | siègent _ fois | siège chaque | se voient | se retrouvent | tient conseil | tient séance | rassemble | rassemblent | rencontrent | se retrouve | =s' =assemble | =s' =assemblent | tiennent conseil
MEETING +
  ar ملتقى | ~نتظم عقد* | ~عقد لقاء*
  fr tient ses assises | rencontre par an | rencontres | se concertent | se rassembler | rendez-vous du conseil | s'assemblera | s'assembler
NOTICE
  ar دعوة | الدعوة | الدعوات | استدعاء* | دعوات | ~ستدعى* | توجه الدعوة | ~ستدعي* | الدعوتان | الدعوتين | دعوتان | دعوتين
  fr convocation | convoque | convoqué | convoquée | convoquer | convoquent | avis de réunion | invitation | invitent | inviter | invite
NOTICE +
  ar ~نادي على الأعضاء | نداء الاجتماع | نداء إلى الاجتماع
  fr lettre d'appel | appelle les membres | appelle les sociétaires | appelle les adhérents | appelle les coopérateurs | mande les membres
FIRST
  ar الأولى | الأول | أول | أولى
  fr premier | première
SECOND
  ar الثانية | الثاني | ثانية | ثان | ثانيا
  fr deuxième | second | seconde
THIRD
  ar الثالثة | الثالث | ثالثة | ثالث
  fr troisième
LETTER
  ar رسالة مضمونة | رسائل مضمونة | رسالة مضمونة الوصول | البريد المضمون | رسالة مضمونة مع الإشعار بالتوصل | رسالة مسجلة | رسائل مسجلة | البريد المسجل | رسالة موصى عليها | رسائل موصى عليها | كتاب مضمون | كتب مضمونة | إرسالية مضمونة
  fr lettre recommandée | lettre recommandée avec accusé de réception | en recommandé | par recommandé | pli recommandé | courrier recommandé | LRAR | lettre chargée
REGISTER
  ar سجل* | دفتر | كناش* | دفاتر المحاضر | كراس | كراسة | مدونة
  fr registre | livre | cahier | carnet
MINUTES
  ar محاضر | محضر | المحاضر | وقائع الجلسة | وقائع الاجتماع | وقائع الجلسات | ما دار في الجلسة | ما راج في الجلسة | ما دار في الاجتماع
  fr procès-verbaux | procès-verbal | PV | comptes rendus d'assemblée | comptes rendus des assemblées | comptes rendus de séance | comptes rendus des séances | compte rendu de séance | compte rendu de l'assemblée | compte rendu de la séance | relevé des décisions | relevé de décisions | relation de la séance | compte rendu de réunion | comptes rendus de réunion
TERM
  ar مدة الانتداب | الانتداب | انتداب* | مدة العضوية | الولاية | ولاية | مدة انتداب* | أمد العضوية | العضوية بالمجلس | العضوية في المجلس | مدة عضويتهم | عضويتهم | مدتهما | مدتهم | مدتهن | نيابتهم | نيابتهما | مدة نيابت* | انتهت نيابت*
  fr mandat | durée des fonctions | durée du mandat | fonctions | n'exerce aucun mandat | exerce un mandat | exercent un mandat | exerçant un mandat
TERM +
  ar العهدة الانتخابية | عهدة المتصرف* | عهدة المسير* | عهدة المجلس | مدة العهدة | فترة العضوية | مأمورية | مأموريته | مأموريتهم | مدة النيابة
  fr durée de la charge | temps de la charge | temps de leur charge | temps de sa charge | passage au conseil | séjour au conseil
EXERCISE
  ar السنة المالية | السنة المحاسبية | سنة مالية | سنة محاسبية | السنوات المالية | السنوات المحاسبية | سنوات محاسبية | سنوات مالية | الدورة المحاسبية | السنة الحسابية | الدورة المالية
  fr exercice | exercice comptable | exercice social | année sociale | année financière | année comptable | l'année va | l'année commence | l'année finit | l'année se termine | l'année s'achève | exercice ordinaire | exercice annuel ordinaire | exercice comptable ordinaire | exercices ordinaires
ACCOUNTS
  ar الحسابات | القوائم | القوائم التركيبية | حسابات السنة | الحساب الختامي | الموازنة | التقرير المالي | التقارير المالية
  fr comptes | états de synthèse | comptes annuels | bilan | rapport financier
TURNOVER
  ar رقم المعاملات | رقم الأعمال | رقم معاملات* | المبيعات السنوية | المداخيل السنوية | مجموع المبيعات
  fr chiffre d'affaires | CA annuel | ventes annuelles | recettes annuelles | montant annuel des ventes | total des ventes | volume des ventes
REGISTRATION
  ar تسجيل* | التقييد | القيد في سجل التعاونيات | التسجيل في سجل التعاونيات
  fr immatriculation | immatriculée | enregistrement | inscription au registre
DISSOLUTION
  ar حل التعاونية | الحل | حلها | انحلال* | ينحل | تنحل | انحل* | الحل المسبق | نهاية التعاونية | =النهاية | التعاونية تحل | تحل التعاونية | حلا | الحل قبل الأوان | حل الاتحاد | قرار الحل | إنهاء وجود التعاونية | إنهاء حياة التعاونية | انقضاء التعاونية | زوال التعاونية | إقفال التعاونية | إغلاق التعاونية | ~نهي وجود التعاونية | وضع حد لحياة التعاونية | وضع حد لوجود التعاونية | فض التعاونية
  fr dissolution | dissoute | dissoudre | fin de la coopérative | arrêter la coopérative | fermer la coopérative | fermeture de la coopérative | mettre fin à l'existence | met fin à l'existence | mettre un terme à l'existence | cessation de la coopérative | disparition de la coopérative | extinction de la coopérative | mort de la coopérative
LIQUIDATION
  ar تصفية | التصفية | تصفيتها | طور التصفية | ~صفي | ~صفى | ~صفيها | ~صفونها | تصفى
  fr liquidation | liquide | liquident | liquider
MERGER
  ar اندماج* | الإدماج | إدماج* | الدمج | دمج* | ~ندمج* | انصهار | ضم | ضمها إلى | ضم التعاونية | ~دمج* | ~ذوب في | ~توحد مع تعاونية | توحيدها مع | توحيد التعاونية مع | الالتحام بتعاونية
  fr fusion | fusionner | absorption | fusionne | fusionnent | se fondre | fondre la coopérative | s'unir à une autre coopérative | réunion à une autre coopérative
SPLIT
  ar انفصال* | الانفصال | ~نفصل* | انقسام | تقسيم التعاونية | تقسيمها | الانشطار | ~قسمها | ~قسم التعاونية | وتفصلها | ~شطرها | أو تنقسم | أن تنقسم | تنقسم التعاونية | انقسام* | تجزئة التعاونية | شطر التعاونية | تقسيم إلى تعاونيتين
  fr scission | scinder | se scinder | la scinder | scinde | la scinde | diviser la coopérative | couper la coopérative en
CONVERSION
  ar تحويل | التحويل | تحويلها | تحويل التعاونية | ~تحول | التحول | تحولها | تغيير الشكل | ~أخذ شكل | ~تخذ شكل | اتخاذ شكل | ~نقلب إلى | ~حولها | ~حول التعاونية | ~حولوا | ~حولن | ~قلب التعاونية | قلب التعاونية | ~صيرها شركة | ~قلبها | قلبها | الانقلاب إلى | ~كتسي شكل | اكتساء شكل | ~صير شركة | ~صبح شركة | ~لبس ثوب شركة | الانتقال إلى شكل
  fr transformation | transformer | se transformer | conversion | changement de forme | prendre la forme | adopter la forme | se muer | convertir | convertie | transformée | transformées | converties | passage =en | passer =en | se changer en | se convertir | changement en | muer la coopérative | changer la coopérative en | ériger en société | ériger la coopérative en | faire passer la coopérative | basculer en | abandonner le statut coopératif | se change en | changée en | se muer en | se convertir en | la transforme | revêtir la forme | revêt la forme | mue en société | mutation en société

# --- acts ---------------------------------------------------------------------------------------
ELECT
  ar ~نتخب* | انتخاب* | منتخب* | الانتخاب | ~ختار* | اختيار*
  fr élu | élue | élit | élisent | élire | élection | élus | choisi | choisit | élisant
ELECT +
  ar ~صطفي | ~صطفون | اصطفاء* | ~نتقي | ~نتقى | انتقاء*
  fr par les urnes | sort des urnes | sortis des urnes | sorti des urnes | désigné par vote | désignés par vote | porté par les suffrages | portés par les suffrages | donne ses suffrages
APPOINT
  ar ~عين* | تعيين* | معين* | ~سمي | ~نصب | ~وظف | توظيف* | ~نتدب
  fr nomme | nommer | nommé | nommée | nomment | nomination | désigne | désigner | désigné | désignée | désignation | désignent | recrut* | embauch* | engage et congédie | désignant | nommant | investit | investissent
APPOINT +
  ar تنصيب* | تولية المدير | تولية المسير | توليته | ~جعل على رأس | ~ضع على رأس | ~جعل _ على رأس | ~ضع _ على رأس | ~كلف بإدارة | ~كلف _ بإدارة | ~رفع إلى الرئاسة | ~رفع _ إلى الرئاسة
  fr investi | investie | fait choix | font choix | place à la tête | met à la tête | mis à la tête | placé à la tête | placée à la tête | appelé aux fonctions | appelée aux fonctions | appelés aux fonctions | porte à la présidence | portent à la présidence | porté à la présidence | portée à la présidence | élève à la présidence | élevé à la présidence | pourvoit à l'emploi | pourvoir l'emploi | pourvoir à l'emploi | pourvoir le poste | pourvoir au poste | pourvoit au poste | donne la présidence
DECIDE
  ar ~قرر* | قرار* | القرارات | ~بت | ~بتت | البت | ~تخذ* | تتخذ | اتخاذ | ~صدر* | ~فصل في | ~فصل فيه | ~حسم | ~نظر في | يتقرر | تتقرر | ~فصل بالأغلبية | ~فصل بأغلبية | ~فصل فيها بالأغلبية | ~فصل فيها بأغلبية | ~بتون | ~بتان | ~بتوا | مقررات | المقررات | مقرراتها
  fr décide | décision | décident | décidé | statue | statuer | prononce | prononcé | prononcée | prises | résolution | délibération | délibère | se prononce | tranche | donne suite | seul juge | accepte ou refuse | accepte ou rejette | prise | décider
DECIDE +
  ar القول الفصل | الكلمة الأخيرة | الكلمة الفصل | ~قطع في
  fr a le dernier mot | ont le dernier mot | dit le dernier mot | juge en dernier ressort | juge souverainement | dispose souverainement | fait loi | se détermine | se déterminent | résout
APPROVE
  ar ~صادق* | مصادقة | المصادقة | ~وافق* | موافقة | الموافقة | ~قر
  fr approuve | approbation | approuvé | ratifie | ratification | ratifié | agrée | agrément | approuvée | approuvés
APPROVE +
  ar ~رتضي* | ارتضى | ارتضا* | ارتضته | ~بارك* | مباركة* | أجازته | أجازتها | ~جيزه | ~جيزها
  fr entérine | entériné | entérinée | entériner | homologue | homologué | homologuée | donne son aveu | donner son aveu | donné son aveu | donne son assentiment | donner son assentiment | donné la main | donner la main | acquiesce | acquiescement | blanc-seing | assentiment | bénédiction
MANAGE
  ar ~دير | ~دبر* | ~سير | تسيير* | إدارة | تدبير* | ~شرف | ~تولى*
  fr administre | administrer | gérer | diriger | administrée | géré | gérée | gère | dirige | dirigée | gestion | administration
MANAGE +
  ar ~قود* التعاونية | قيادة التعاونية | زمام التعاونية | زمام الأمور | مقاليد | دفة التعاونية | ~مسك بزمام | ~قوم على شؤون | ~قوم على أمر | ~رعى شؤون
  fr mène la barque | mène les affaires | mènent les affaires | conduit les affaires | conduire les affaires | conduire la coopérative | conduit la coopérative | conduite des affaires | conduite de la coopérative | tient les rênes | tiennent les rênes | tenir les rênes | tient la barre | tiennent la barre | préside aux destinées | a la haute main | pilotent | pilotage | menée par | mène _ la barque
COMPOSED
  ar ~تكون* | ~تألف* | مكون* | مؤلف* | ~ضم | ~شكل | يتشكل | عدد أعضاء* | عدد الأعضاء | ~نتظم من | ~لتئم من
  fr composé | forment | constituent | composée | compose | comprend | compte | formé de | constitué de | nombre | comprendre | compter | comporte | comporter | composition | est garni de | se monte à | se chiffre à
CONVENE
  ar ~دعو | ~دعى | دعي | دعيت | ~وجه | ~ستدعي | ~أمر | دعاه | دعاها | ~عيط* | ~جمع الجمعية | ~جمعون الجمعية
  fr convoque | convoquent | convoquer | convoqué | convoquée | provoquer | provoque | réunir | réunit
CONVENE +
  ar ~نادي على الأعضاء | ~جمع الأعضاء | ~عمل على جمع* | ~بادر إلى جمع* | ~عقد الجمعية
  fr fait assembler | faire assembler | fait venir les membres | mande les membres | appelle les membres | assemble les membres | tenir assemblée
PAY
  ar تعويض* | أجر | أجرة | أجور | مكافأة | مكافآت | راتب | منحة | بدل | أتعاب | مرتب | علاوة | أجرا | راتبا | مرتبا | تعويضا | علاوات
  fr indemnité | rémunération | rémunéré | salaire | traitement | jeton de présence | jetons de présence | gratification | appointements | prime | émoluments | allocation | pour sa peine | pour leur peine | pour leurs peines | pour la peine qu'il se donne | un jeton de | jeton d'assiduité | jetons | jeton
PAY +
  ar مبلغ شهري | مبلغا شهريا | مبلغ سنوي | مبلغا سنويا | مبلغ جزافي | مبلغا جزافيا | مخصصات | عمولة | عمولات | جعل شهري | إتاوة | حوافز | عطية
  fr enveloppe de fin d'année | enveloppe annuelle | enveloppe mensuelle | étrennes | pécule | vacation | vacations | rétribution | solde mensuelle | somme mensuelle | somme forfaitaire | pour prix de | en échange de son temps | en échange de leur temps | pour récompenser | honoraires | bonus
UNPAID
  ar مجانا | بالمجان | مجانية | مجاني | تطوعا | تطوعي | تطوعية | بدون مقابل | دون مقابل | بدون أجر | دون أجر | تبرعا | متطوع* | لوجه الله | في سبيل الله | احتسابا | دون عوض | بلا عوض | دون أي مقابل | دون أي أجر | دون أي تعويض | دون تعويض | بدون تعويض | شرفية | على سبيل التطوع | على وجه التطوع | على سبيل التبرع
  fr gratuit | gratuite | gratuites | gratuitement | bénévole | bénévolement | gratuité | bénévolat | sans rémunération | à titre gracieux | gracieusement | sans contrepartie | sans rétribution | sans salaire | honorifique | honorifiques | sans émoluments | sans indemnité | à titre honorifique | pour l'honneur
EXPENSES
  ar مصاريف | المصاريف | نفقات | النفقات | صوائر
  fr frais | débours | dépenses
EXPENSES +
  ar ما أنفقه | ما أنفقته | ما أنفقوه | ما أنفق* من جيب* | ما صرف* من جيب* | ما صرف* من مال* | ما أدوه من جيوبهم
  fr dépensé de sa poche | avancé de sa poche
OVERHEADS
  ar المصاريف العامة | النفقات العامة | مصاريف التسيير | نفقات التسيير | تكاليف الاستغلال | مصاريف الاستغلال
  fr frais généraux | frais de gestion | charges d'exploitation | frais de fonctionnement | charges de l'exercice
REFUND
  ar استرجاع* | ~سترجع* | استرداد* | ~سترد* | رد | إرجاع | ~رجع | تسترجع
  fr rembours* | restitution | restitué | reprise | récupérer ses parts | récupérer leurs parts | récupérer son argent | récupération des parts
REFUND +
  ar ~رد إليه ما | ~رد إليهم ما | ~رد له ما | ~رد لهم ما | ~عاد إليه ما أنفق*
  fr défrayé | défrayés | défrayer | défraie | défraiement | rentre dans ses frais | rentrer dans ses frais | rentrent dans leurs frais | rentrer dans leurs frais
SHARE_OUT
  ar ~وزع* | توزيع* | ~قسم* | قسمة | ~قتسم* | اقتسام* | ~تقاسم* | تقاسم* | نقتسم* | نتقاسم* | ~فرق على | اقتسم* | =تفرق | =يفرق | =وتفرق | =ويفرق | =فتفرق | =فيفرق | =نفرق | تفريق* على | تفريق الاحتياطي*
  fr réparti | répartit | répartie | répartir | répartition | distribué | distribuée | distribuer | distribution | partagé | partagée | partage | partager | répartissent | distribués | répartis | revient aux | se partagent | ristourné | ristournes | distribue | distribuent | distribuées | partagées | partagés | se répartissent | se partage | nous partageons | divisé entre | ventilé | ventilée | divise entre
SUBSCRIBE
  ar ~كتتب* | اكتتاب* | الاكتتاب | مكتتب*
  fr souscri* | souscription | trouve preneur | trouvent preneur | trouvé preneur
PAID_UP
  ar ~حرر* | تحرير* | محرر* | ~ؤدى | ~دفع* | أداء* | =الدفع | ~ؤدي* | ~سدد* | مدفوع* | مؤدا* | تسديد | يوفي | =يفي | =ويفي | الوفاء | أدي | أديت | أدى | يؤدون | دفعت | دفع | تؤدى | ~ستوفي
  fr libér* | payement | payer | paye | paie | payent | paient | versé | versée | verser | versement | acquitté | payé | payée | libération | payable | payables | exigible | exigibles | verse | versent | versés | versées | règle | règlent | réglé | réglée | réglés | réglées | régler | acquitte | acquittent | acquittée | acquittées | acquitter
TRANSFER
  ar تفويت* | ~فوت* | التفويت | ~تنازل* | تنازل* | انتقال | نقل | التخلي | بيع الحصص | ~نتقل* | تنتقل | ~تصرف | تباع | بيع الحصة | بيع حصت* | بيع حصص* | ~عطي حصته | ~عطي حصتها | ~بيع حصته | ~بيع حصتها | ~بيع حصصه | حركة الحصص | انتقال الحصص
  fr cession | transmettent | transmet | céder | cédé | cédée | cèdent | cède | cessible | transférer | transfert | transmission | cessibles | transmis | transmise | transmettre | aliéner | cession des parts | mutation | vente des parts | vente de parts | mouvements de parts | mouvement des parts | circulation des parts | circulent | circuler | changent de mains | changer de mains | passent de main en main | transportées à autrui | transporter ses parts | changement de titulaire | changer de titulaire | changent de titulaire
JOIN
  ar انتماء* | انتساب* | ~نتسب* | ~نتمي* | انضمام* | ~نضم* | =الدخول | ~دخل إلى التعاونية | من يدخل | من أراد الدخول | دخول الأعضاء | دخول أعضاء | طلب الدخول | انخراط* | ~نخرط* | الانضمام | العضوية | قبول* | يقبل | تقبل | يقبلون | للدخول | بالدخول
  fr admission | adhésion | admis | admise | adhérer | adhère | admettre | entrée | entrer | comment entrer | appartenance | appartenir | affilié | affiliation | s'affilier | adhérant à | accéder à la coopérative | postulant | accède à la coopérative | accéder | comment on entre
WITHDRAW
  ar انسحاب* | =الخروج | ~خرج من التعاونية | ~ريد أن يخرج | ~ريد أن تخرج | أراد الخروج | أراد أن يخرج | الخروج من التعاونية | مفارقة التعاونية | ~نسحب* | الانسحاب | مغادرة | ~غادر* | استقالة | خروج الأعضاء | خروج العضو | خروج المنخرط* | خروج المتعاون | الرحيل | التخلي عن العضوية | ترك العضوية | التنازل عن العضوية | إنهاء العضوية بإرادته
  fr retrait | se retirer | démission | retire | démissionne | sortie | partir | veut partir | vouloir partir | peut partir | souhaite partir | partir de la coopérative | =s'en aller | =s'en va | départ volontaire | quitter | quitte | se retire | départ | sortir | qui =part | qui part | retirer | démissionner | démissionnent | se retirent | abandon de la qualité
EXCLUDE
  ar فصل* | ~فصل* | الفصل | إقصاء* | ~طرد | طرد* | الطرد | إقالة* | ~قصى | ~شطب على | التشطيب على | إبعاد* | استبعاد* | إسقاط العضوية | إسقاط عضوي* | نفصل* | أقصت* | أقصى | ~قصيه | ~قصيها | طردت* | فصلت* | أبعدت* | ~بعد من التعاونية | ~طرد* | ~جري على العضو | ~جري على عضو | ~جري على الذي | ~جريون علي* | جرينا على* | جراو علي* | نجري على
  fr exclusion | exclu | exclue | exclure | radiation | radié | exclut | radier | congédi* | renvoyé | éviction | évincé | expuls* | excluent | exclus | rayé | mise à l'écart | met dehors | mis dehors | renvoi d'un membre | renvoi | départ forcé | départ imposé | départ contraint | renvoyer une adhérente | renvoyer un adhérent | renvoyer un membre | renvoyer une membre | renvoyer une coopératrice | renvoyer un coopérateur
EXCLUDE +
  ar نبذ* من التعاونية | ~نبذ* من التعاونية | ~خرج _ قسرا | إخراج* من التعاونية | لفظ العضو
  fr bannir | banni | bannie | chassé de la coopérative | chasser un membre | mettre à la porte | mis à la porte | mise à la porte | retranché de la coopérative | écarter un membre
SUSPEND
  ar توقيف* | ~وقف* | إيقاف* | إبعاد* مؤقتا | ~بعد* مؤقتا | الإبعاد المؤقت | إبعاد مؤقت
  fr suspension | suspendre | suspendu | suspend | écarter provisoirement | écarte provisoirement | écarté provisoirement | écartée provisoirement | exclusion provisoire | mise à l'écart provisoire
AMEND
  ar تعديل | تغيير | تعديلات* | تغييرات* | يعدل | تعدل | عدل | يغير | تغير | تعديله | تغييره | تحيين | مراجعة النظام | تنقيح | ~نقح | ~راجع النظام | مراجعة للنظام | تعديل للنظام | تغيير للنظام | مراجعة هذا النظام
  fr changement | changements | modification | modifier | modifié | modifiée | modifications | modificatif | modificative | modificatifs | modifient | avenant | amendement | mettre à jour | mise à jour | réviser | révision | refondre | retoucher
AMEND +
  ar تحوير* | ~حور* | إعادة صياغة | المساس بمواد | ~مس مواد | تبديل مواد | ~بدل مواد
  fr remanier | remaniement | remanié | refonte | retouche | retouches | amender | réformer les statuts | toucher aux statuts | rectifier les statuts | réécrire | réécriture | toilettage | révisé | remanie | récrire
CONTROL
  ar مراقبة | المراقبة | رقابة | الرقابة | تتبع | افتحاص | مراقبتها | ~راقب | مطابقة | ~طابق* | ~تتبع | التحقق | تحقق* | ~تحقق
  fr contrôle | contrôlé | surveillance | vérification | vérifié | vérifiés | vérifie | contrôlée | contrôles | suivi | rapproché | rapprochement | traçabilité | rapprochés | rapprochées

# --- conditions ---------------------------------------------------------------------------------
NEGATION
  ar ما من | لا يجوز | لا يمكن | لا يحق | لا يسوغ | لا يسمح | لا تسمح | لا ينبغي | لا | لم | لن | ليس | ليست | =غير | =وغير | =بغير | دون | بدون | ولا | ألا | فلا | بلا | ولم | فلم | ولن | وليس | فليس | ليسا | ليستا | ليسوا | لسن | لا ~ملك | ليس له أن | ليس لها أن | لا حق له | غير جائز* | غير مسموح | غير ممكن | لا ~تأتى | غير مقبول | لسنا
  fr ne peut | ne peuvent | ne saurait | ne pourra | ne pourront | ne | n' | pas | point | nullement | aucunement | non | sans | aucun | aucune | nul | nulle | ni | jamais | ne pourra jamais | ne peut jamais | inconcevable | impossible
# Said only to hide what they contain: a negation, a list, shares.
AGENDA
  ar جدول الأعمال
  fr ordre du jour
# Words of denial that deny nothing: «what may …», «nothing less than …».
NO_DENIAL
  ar ما من شأن*
  fr rien =de moins que
# «Everyone present signs», beside «with those present».
EVERYONE_PRESENT
  ar =كل من حضر | =وكل من حضر | =لكل من حضر | =كل من حضروا | كل واحد ممن حضروا
  fr chacun de ceux qui sont là | chacune de celles qui sont là
# The equality of the members is no tie.
EQUALLY
  fr à parts égales | parts égales | égalité des membres | égalité entre coopérateurs | égalité entre membres | égalité entre les membres | égalité des coopérateurs | égalité des adhérents | égalité de tous
EQUALLY +
  ar بالتساوي | بالتساو | على قدم المساواة | بالتساوي بين
  fr également | =à égalité | par tête | égalitaire
HOWEVER
  ar في غير هذا | في غير هذه | في غير ذلك | في غير تلك | بصورة عادية | بشكل عادي | بكيفية عادية | بطريقة عادية | غير أن | غير أنه* | إلا أن | إلا أنه* | بيد أن | على أن | وغيرها | وغيره | وغير ذلك | بغير | دون عذر | بدون عذر | دون مبرر | بدون مبرر | دون سبب | بدون سبب | بغير عذر | بلا عذر | ظروف استثنائية | ظرف استثنائي | حالة استثنائية | حالات استثنائية | بصفة استثنائية | أي جهة إدارية | أي جهة أخرى | أي جهة حكومية | جهة إدارية | أي جهة خارجية | دون المساس | دون مساس | من غير مساس | دون الإخلال | من غير إخلال
  fr =à partir | toutefois | cependant | néanmoins | non seulement | sans préjudice | pas moins | sans délai | autorisée d'avance | autorisé d'avance | payé d'avance | convenue d'avance | fixé d'avance | autorisées d'avance | par avance | approuvée d'avance | sous réserve | sans réserve | réserve d'eau | réserve naturelle | réserve foncière | jusqu'à égalité | sans attendre | sans tarder | sans plus attendre | n'importe quel | n'importe quelle | n'importe lequel | n'importe laquelle | n'importe qui | n'importe où | n'importe quand | n'importe comment | quel qu'en soit | quelle qu'en soit | quels qu'en soient | quelles qu'en soient | quoi qu'il en soit | à quelque majorité que ce soit | n'en _ pas moins | n'en _ point moins
EXCEPT
  ar إلا | ما عدا | باستثناء | عدا | =سوى | ما لم | إلا إذا
  fr sauf | excepté | hormis | à l'exception | hors | à moins que | si ce n'est
FORBIDDEN
  ar ~منع | ~منعه | ~منعها | ~منعهم | ~منعون | ~منعوا | ~منعت | ~منعهما | ممنوع* | محظور* | ~حظر* | لا يجوز | لا يمكن | لا يحق | لا يسوغ | لا يسمح | لا تسمح | لا ينبغي | لا سبيل إلى | غير جائز* | غير مسموح | غير ممكن | لا ~تأتى | غير مقبول | لا ~ملك | ليس له أن | ليس لها أن | لا حق له | لم ~جز | لم ~كن له أن | لم ~كن لها أن | لم ~حق | لم ~سغ
  fr interdit | interdite | interdits | prohibé | prohibés | ne peut | ne peuvent | ne saurait | ne pourra | ne pourront | ne pourra jamais | ne peut jamais | inconcevable | impossible
ALLOWED
  ar يسمح | تسمح | يرخص | جاز | يجوز | يمكن | يحق | يسوغ | تجوز | مسموح | له أن | لها أن | لهم أن | مباح | مقبول | مأذون | بإمكان* | بوسع* | ~تاح | أمكنه | أمكنها | أمكنهم | لا حرج | ولا حرج | لا ضرر في | لا تثريب | في إمكان* | لا عيب في | ~فسح المجال | ~فتح الباب ل* | ~فتح باب | الباب مفتوح | أهل لأن | أهلا لأن | ~فتح له باب | فسحة من
  fr peut | peuvent | pourra | pourront | autorisé | permis | possible | loisible | tolére | tolérée | toléré | permise | licite | admissible | libre de | faculté | latitude | habilité | habilitée | ont le droit de | a qualité pour | sont fondés à | est maître de | sont maîtres de | n'est point défendu | se voir reconnaître le droit | se voir offrir | se voir confier
OBLIGED
  ar يجب | وجب | تعين | يتعين | ~لزم* | لزم* | ملزم* | يلزم | وجوبا | إلزامي* | إجباري*
  fr doit | doivent | devra | tenu de | tenus de | obligatoire | obligatoirement | oblige | s'oblige | est tenu | devront
OBLIGED +
  ar لا مناص من | لا مندوحة | لا محيد عن | لا مفر من | لزاما على | فرض عين
  fr astreint à | il lui incombe de | il leur incombe de
PROPORTION
  ar بنسبة | حسب | بحسب | على أساس | قدر | تناسب* | يتناسب
  fr proportion | prorata | proportionnel | proportionnellement | selon | en fonction de
LEAST
  ar على الأقل | كحد أدنى | لا يقل* | ما لا يقل
  fr =au moins | =au minimum | minimum
LEAST +
  ar لا ~نزل عن | لا ~نقص عن
  fr à tout le moins | pour le moins | non moins de
MOST
  ar على الأكثر | كحد أقصى | لا يتجاوز | لا يتعدى | لا يفوق | في حدود
  fr =au plus | maximum | =au maximum | n'excède pas | dans la limite
MOST +
  ar على أبعد تقدير | لا ~زيد على | لا ~زيد عن | لا ~ربو على | دون تجاوز | دون أن ~تجاوز
  fr sans dépasser | sans excéder | sans aller au-delà | ne va pas au-delà | ne saurait excéder | ne peut excéder | ne peut dépasser
WHATEVER_NUMBER
  ar كيفما كان عدد | مهما كان عدد | مهما بلغ عدد | أيا كان عدد | كيفما كان الحضور | من حضر | من حضروا | بمن حضروا | بمن حضر | مهما كان الحضور | بأي عدد | كيف ما كان عدد | لا ~شترط أي نصاب | لا ~شترط نصاب | لا ~شترط أي حضور | لا ~شترط أي عدد | لا ~شترط حضور عدد | دون حد أدنى للحضور | دون حد أدنى من الحضور | دون نصاب | بدون نصاب | لا نصاب | ليس لها نصاب | لا ~خضع لأي نصاب | لا ~خضع لنصاب | لا ~تقيد بنصاب | دون اعتبار عدد الحاضرين | دون أي نصاب | بدون أي نصاب | أيا كان الحضور | بمن يحضر | بمن كان حاضرا | من جاء | من =أتى | الذين حضروا | اللواتي حضرن | من لبى الدعوة | من جاءت | من حضرت | من =أتت | من حضرن | لا ~شترط هذا النصاب | لا ~شترط النصاب | لا ~طلب أي نصاب | لا ~لزم أي نصاب | يسقط شرط النصاب | وإن قل عددهم | ولو قل عددهم | مهما قل الحاضرون | مهما قل عدد | مهما قل الحضور | مهما قل عددهم | دون عد الحاضرين | لا شرط للعدد | لا عبرة بالعدد | لا عبرة بعدد | من كل نصاب | بمن وجد | بمن تنقل | ولو كان واحدا | لا ~شترط أي حد أدنى | لا ~شترط حد أدنى | دون أي حد أدنى | دون شرط النصاب | دون شرط نصاب | دون اشتراط النصاب | دون اشتراط نصاب | بلا نصاب | بمن لبى | بمن لبوا | بمن استجاب | من استجاب للدعوة | لا ~شترط أي شرط من شروط النصاب | دون أي شرط من شروط النصاب | دون أي شرط للنصاب | لا ~راعى أي حد أدنى | لا ~راعى أي نصاب | لا ~تطلب أي نصاب | لا ~تطلب نصاب* | لا ~فرض أي حد أدنى | لا ~لزم أي حد أدنى | لا ~طالب بالنصاب | لا ~طالب بأي نصاب | لا ~قيد بأي نصاب | يلغى شرط النصاب | يرفع شرط النصاب | بمن حضر من | بمن حضرها | بمن حضره | ولو قل عدد* | مهما قل عدد* | لم ~بلغوا أي نسبة | لم ~بلغوا نسبة | لا ~طلب _ أي نصاب | لا ~شترط _ أي نصاب | بمن تيسر | من تيسر حضوره | من تيسر حضورهم | بمن استطاع الحضور | بمن أمكنه الحضور | بمن قدر على الحضور | قل أو كثر | قلوا أو كثروا | قلوا أم كثروا | قل أم كثر | قل العدد أو كثر | بالغا ما بلغ عدد الحاضرين | بالغا عددهم ما بلغ | بالغا ما بلغ عددهم | كائنا ما كان عدد الحاضرين | كائنا ما كان عددهم | كائنا ما كان الحضور | دون نظر إلى عدد الحاضرين | دون النظر إلى عدد الحاضرين | دون التفات إلى عدد الحاضرين | دون الالتفات إلى عدد الحاضرين | دون الالتفات إلى العدد | بصرف النظر عن عدد الحاضرين | بغض النظر عن عدد الحاضرين | بصرف النظر عن عددهم | بغض النظر عن عددهم | لا ~نظر إلى عدد | لا ~لتفت إلى عدد | لا ~هم عدد الحاضرين | لا ~سأل عن عدد | لا ~سأل عن النصاب | لا ~حسب الحاضرون | بالعدد الحاضر | بالعدد الموجود | بالحاضرين وحدهم | بمن في القاعة | بمن قدم | بمن قدموا | كيفما اتفق الحضور | ولو كانوا قلة | ولو كانوا قليلين | وإن كانوا قلة | مهما ضؤل الحضور | مهما ضؤل عدد* | مهما تدنى عدد* | مهما تدنى الحضور | معفاة من النصاب | معفى من النصاب | متحللة من النصاب | في حل من النصاب | ~عفى من شرط النصاب | تعفى من النصاب | ~سقط النصاب | ~رتفع شرط النصاب | ~رتفع النصاب
  fr quel que soit le nombre | quel que soit leur nombre | quelque soit leur nombre | quel que soit ce nombre | ceux qui sont là | celles qui sont là | avec les seuls présents | quelque soit le nombre | quel que soit l'effectif | sans condition de quorum | aucun quorum | sans quorum | pas de quorum | aucune condition de quorum | pas soumis* à un quorum | pas soumis* à quorum | dispensée de quorum | aucune condition de présence | aucun minimum de présence | aucune présence minimale | aucun nombre minimum | sans minimum de présence | sans nombre minimum | nombre des présents importe peu | quel que soit l'assistance | sans exigence de quorum | avec les présents | qu'importe le nombre | ceux qui sont venus | celles qui sont venues | membres qui sont venus | membres qui sont là | membres qui s'y trouvent | ceux qui viennent | ceux qui se présentent | ceux qui sont présents | les membres venus | quel qu'en soit le nombre | n'est plus exigé | n'est plus requis | n'est plus nécessaire | plus aucun quorum | plus de quorum | si peu nombreux | ceux qui s'y trouvent | quelque faible que soit | si faible que soit | sans compter les présents | aucune condition de nombre | sans condition de nombre | dispense de tout quorum | dispensée de tout quorum | un seul fût-il venu | qui se sont déplacés | si réduit que soit | si réduite que soit | quels que soient les présents | quelle que soit l'affluence | quelle que soit l'assistance | aucun minimum n'est requis | aucun minimum n'est exigé | aucun minimum de présents | aucun minimum de participants | aucun minimum de membres | aucune proportion n'est requise | aucune proportion n'est exigée | aucune proportion | quorum est supprimé | quorum n'est pas requis | plus soumise à aucun quorum | plus soumise à aucune condition de présence | ceux qui ont répondu | ceux qui répondent à l'appel | celles qui ont répondu | avec les membres arrivés | ceux qui se trouvent dans la salle | que les présents soient nombreux ou non | peu importe le nombre | peu importe leur nombre | sans condition de présence | sans aucune condition de présence | sans exigence de présence | personnes qui se sont déplacées | membres qui se sont déplacés | ceux qui se sont déplacés | celles qui se sont déplacées | même peu nombreux | même très peu nombreux | même peu nombreuses | même très peu nombreuses | si peu nombreux qu'ils soient | si peu qu'ils soient | si peu qu'elles soient | si rares qu'ils soient | pour peu nombreux qu'ils soient | en quelque nombre qu'ils soient | en quelque nombre qu'ils se trouvent | en quelque nombre que ce soit | qui se sont dérangés | qui se sont dérangées | se seront dérangés | qui ont fait le déplacement | qui auront fait le déplacement | ayant fait le déplacement | qui auront répondu | qui voudront bien venir | qui voudra bien être là | qui voudra venir | qui veut bien venir | qui voudra bien venir | avec qui vient | avec qui se présente | avec qui sera là | avec qui est là | avec ceux qui auront | sans égard au nombre des présents | sans égard au nombre de présents | sans considération du nombre des présents | indépendamment du nombre des présents | indépendamment du nombre de présents | nul quorum | nulle condition de présence | nulle condition de nombre | s'accommode des présents | s'accommode de ceux | membres qui s'y rendent | membres accourus | fût-on deux | fussent-ils deux | ne fussent-ils que deux | n'y eût-il que | ne serait-ce que deux | affranchie de tout quorum | affranchie du quorum | affranchie de quorum | libérée de tout quorum | exempte de quorum | quorum tombe | quorum disparaît | quorum cesse d'être exigé | quorum cesse d'être requis | cesse de compter les présents | on ne compte plus les présents | on ne compte pas les présents | peu importe combien | peu importe qui | se suffit des membres | se suffit des présents | se suffit à elle-même | suffit de ceux qui
TIE
  ar تعادل* | تساوي الأصوات | عند التساوي | التعادل | تساوت الأصوات | انقسمت الأصوات | انقسام الأصوات | تساوى الجانبان | انقسم الحاضرون | تكافأت الأصوات | تساوت الكفتان | توازنت الأصوات | انشطرت الأصوات
  fr partage des voix | égalité des voix | cas d'égalité | cas de partage | égalité | partage égal des voix | voix également partagées | voix se partagent également | voix se partagent par moitié | voix se balancent | voix s'équilibrent | autant de voix pour que contre | ballottage

# --- what is said, what is denied (lawcheck/parsing/polarity.py) ----------------------------------
BUT +
  ar بل | وإنما | إنما | فإنما | لكن | ولكن | لكنه* | لكنها | أما
  fr mais | =au =contraire | plutôt | bien plutôt | quant à
IF_WORD +
  ar إذا | فإذا | وإذا | إن لم | فإن لم | وإن لم | متى | كلما | ما لم
  fr si | lorsque | lorsqu' | quand | =s' il | =s' ils | =s' elle | =s' elles | tant que | dès lors que | aussi longtemps que
WHO_WORD +
  ar من لم | لمن لم | ممن لم | الذي | التي | الذين | اللذين | اللواتي | اللائي
  fr qui | ce que | =ce =qu' | =que
DISREGARD +
  ar دون النظر | دون نظر | بغض النظر | بصرف النظر | دون اعتبار | دون أي اعتبار | دون مراعاة | مهما كان | مهما كانت | مهما بلغ* | كيفما كان* | أيا كان* | بدل | عوض | عوضا عن | بدلا من | لا عبرة | ولا عبرة | لا أثر | ولا أثر | لا ~ؤثر | عدم | بعدم | لعدم | وعدم
  fr sans égard | sans tenir compte | sans considération | quel que soit | quelle que soit | quels que soient | quelles que soient | peu importe | indépendamment | =au =lieu =de | plutôt que | =à l' exclusion | sans référence | abstraction faite | sans rapport | =au lieu
# Verbs that deny what follows, beside those of FORBIDDEN; predicates that deny what stands before.
PROHIBIT +
  ar ~حرم* | محروم* | حرمان* | ~متنع* | امتناع* | ~حول دون | ~حول _ دون | حال دون | ~تنازل* عن حق* | ~تخلى* عن حق* | ~تنازلون عن | ~تنازل* عن | ~تخلون عن | ~ستبعد* | ~تجنب | يحجر على | تحجر على | ~تنازل* _ عن | ~تخلى* _ عن | ~تخلون _ عن | حذف* | ~حذف* | إسقاط حق* | ~رفض | أغلق* باب | ~غلق باب | أغلق _ _ باب | أغلق _ باب | ~غلق _ باب | ~غلق _ _ باب | ~سد باب | ~سد _ باب | ~وصد باب | ~وصد _ باب | ~صد عن | ~ذاد عن
  fr interdire | défendu | défendue | défendre | empêche | empêchent | empêcher | privent | priver | est privé | est privée | sont privés | sont privées | être privé | être privée | être privés | soit privé | ne prive | prive personne | prive aucun | soient privés | privé du droit | privés du droit | privée du droit | renonc* | s'abst* | s'interdi* | abstiennent | prohibe | exclut | excluent | exclure | fait obstacle | font obstacle | faire obstacle | =s' oppose | =s' opposent | obstacle | écarte | écartent | rejette | rejettent | défense | refusé | refusée | bannit | supprimé | supprimée | supprimer | ferme la porte | fermer la porte | barre la route | barrer la route | barre le chemin | défendent | ferme l'accès | tient à l'écart
PROHIBITED +
  ar ممنوع* | محظور* | باطل | باطلة | لاغ | لاغية | لاغيا | مستبعد* | غير جائز* | غير مقبول* | غير ممكن* | غير مسموح* | غير وارد* | ممتنع* | مرفوض* | لا ~جوز | لا ~مكن | لا ~قبل | لا ~سمح به* | كأن لم ~كن | عديم* الأثر | لا أثر له* | لا ~ؤثر | لا اعتبار له* | لا دخل له* | لا ~دخل في* | لا ~عتد به* | لا عبرة به* | لا يؤخذ* بعين الاعتبار | في حكم العدم | هو والعدم سواء | لا ~سوغ | لا ~صح | لا أساس له | مردود* | ساقط* الاعتبار | ليس في محله
  fr interdit | interdite | interdits | interdites | exclu | exclue | exclus | exclues | nul | nulle | nuls | nulles | défendu | défendue | prohibé | prohibée | prohibés | prohibées | proscrit | proscrite | impossible | inconcevable | inadmissible | réputé non écrit | réputée non écrite | sans valeur | écarté | écartée | sans effet | sans influence | sans incidence | indifférent | indifférents | indifférente | n'y change rien | ne compte pas | ne comptent pas | n'entre pas en ligne de compte | est écarté | sont écartés | n'y entre pour rien | n'entre pour rien | n'y entrent pour rien | n'est pas pris en considération | n'est pas pris en compte | n'intervient pas | hors de question | n'est pas de mise | tenu pour non avenu | tenue pour non avenue | non avenu | non avenue | demeure sans force | demeurent sans force | reste sans force | est sans force | lettre morte | sans portée
