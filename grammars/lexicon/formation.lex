# Classes of cooperatives, operations with outsiders, formation: approval, blocked account, registration.

CLASS_ONE +
  ar الصنف 1 | الصنف الأول | الصنفين الأول* | الأصناف الثلاثة | تثمنه* | تبيعه* | وتبيع منتوج* | تصريف إنتاج* | تجمع من أعضائها | جمع منتوج* | إنتاج أعضائها | إنتاج الأعضاء | إنتاج عضواتها | بيع ما ~نتج* | الفئة الأولى | يزودها أعضاؤها | يسلمها أعضاؤها | منتوجات أعضائها | منتوجات الأعضاء | يسلمها الأعضاء | منتجات الأعضاء | منتوج الأعضاء | تسويق | تسويق* | تثمين* | بيع منتوج* | بيع منتجات* | تصريف منتوج* | جمع _ حليب*
  fr catégorie 1 | classe 1 | catégories | remettent leur production | livrent leur production | transforme et l'écoule | écouler leur production | écoule leur production | écouler les produits | écouler la production | vendre leurs produits | livrent leurs produits | livrées par ses membres | livrés par ses membres | produits de ses membres | produits des membres | productions de ses membres | fournies par ses membres | première catégorie | première classe | commercialis* | valorisation | écoulement | vente des produits | vendre les produits | collecte du lait | collecter
CLASS_TWO +
  ar الصنف 2 | الصنف الثاني | الفئة الثانية | تزويد* | تموين* | توفير _ للأعضاء | تلبية حاجيات* | إنتاج سلع لفائدة | لفائدة الأعضاء | لفائدة أعضائها | اقتناء*
  fr catégorie 2 | classe 2 | deuxième catégorie | deuxième classe | seconde catégorie | approvisionn* | fournir à ses membres | fournir aux membres | pour les besoins de ses membres | au profit de ses membres | achat en commun
CLASS_THREE +
  ar الصنف 3 | توفر العمل | توفير العمل | تشغيل أعضائها | تشغيل العضوات | الصنف الثالث | الفئة الثالثة | عمل مأجور | الشغل | فرص الشغل | تشغيل | عملا مأجورا | مناصب الشغل | خدمات النقل
  fr catégorie 3 | classe 3 | donne du travail | donner du travail | employer ses membres | emploie ses membres | troisième catégorie | troisième classe | travail salarié | emploi | procurer du travail | fournir du travail | offrir du travail
OPERATE_WITH +
  ar التعامل | ~تعامل* | تعامل* | معاملات* | المعاملات | عمليات* | العمليات | خدمات* | الخدمات | نشاط* | مبيعات* | تشتري | ~بيع | شراء | ~خدم | خدمة | العمل مع | تعاقد* مع | تمون* | ~شتغل
  fr opérations | opération | écouler | traiter | traite | transactions | affaires | activité | services | travailler | commercer | ventes | achats | acheter | vendre | clients | recevoir le concours | travaille | travaillent | œuvre avec | servir | dessert | achète | vend | approvisionnements | accueillir | prestations
WAGES +
  ar الأجور | كتلة الأجور | العمل المأجور | أجور* | الأجراء
  fr salaires | masse salariale | salariés | masse des salaires
FROM_START +
  ar منذ تأسيسها | فور تأسيسها | ابتداء من أول يوم | من أول يوم | منذ اليوم الأول | من اليوم الأول | منذ إحداثها | فور تسجيلها | بمجرد تسجيلها | منذ انطلاق* | مباشرة بعد التسجيل | بمجرد تأسيسها | فور انطلاق* | منذ يوم تسجيلها | غداة تسجيلها | على الفور | يوم التسجيل | يوم تسجيلها | دون انتظار | بمجرد قيدها | فور قيدها | فور ذلك | منذ تسجيلها | منذ نشأتها | بدون انتظار | منذ سنتها الأولى | منذ السنة المالية الأولى | ابتداء من السنة المالية الأولى | ولو خلال سنتها الأولى | ولو خلال السنة الأولى | حتى خلال السنة الأولى | خلال السنة الأولى | أثناء السنة الأولى | في السنة الأولى | من غداة | غداة تقييدها | غداة التقييد | فور تقييدها | بمجرد تقييدها | منذ تقييدها | فور التقييد | بمجرد التقييد | منذ التقييد | منذ البداية | من البداية | سنتها الأولى نفسها | منذ يومها الأول | من يومها الأول | منذ أول يوم | منذ أول أيامها | من أول أيامها | فور حصولها على | ابتداء من أول موسم | منذ أول موسم | من أول موسم | منذ الموسم الأول | من الموسم الأول | ابتداء من السنة الأولى | من السنة الأولى | منذ السنة الأولى | منذ موسمها الأول | ابتداء من الموسم الأول | منذ الموسم الجاري | من الموسم الجاري | منذ الأشهر الأولى | من الشهر الأول | منذ الشهر الأول | بمجرد حصولها | بمجرد حصول* | حالا وبمجرد | فور حصولها | الموسم الأول الذي ~لي التسجيل | خلال الموسم الأول
  fr dès sa création | tout de suite | dès sa constitution | dès son immatriculation | dès l'immatriculation | dès le premier jour | dès l'origine | dès le début | dès le démarrage | immédiatement | sans attendre | sans délai d'attente | dès le lendemain | dès l'ouverture | dès la première année | pendant sa première année | même la première année | dès sa première année | premier exercice | dès l'inscription au registre | dès son inscription | sitôt qu'elle est | sitôt immatriculée | dès qu'elle est immatriculée | aussitôt immatriculée | aussitôt celle-ci immatriculée | aussitôt qu'elle | aussitôt | jour même | jour de l'immatriculation | jour de son immatriculation | durant la première année | pendant la première année | au cours de la première année | sitôt l'immatriculation | dès la publication | dès son ouverture | dès sa naissance | cours même de la première année | avant même la fin de la première année | dès _ immatriculation | dès _ inscription | dès _ constitution | dès _ création | du moment qu'elle est inscrite | dès qu'elle est inscrite | du moment qu'elle est immatriculée | sitôt inscrite | aussitôt inscrite | dès la première saison | dès la première campagne | à partir de la première année | à compter de la première année | dès la campagne de démarrage | dès sa première campagne | dès sa première saison | dès la première récolte | dès la campagne en cours | dès la saison en cours | dès ses premiers mois | dès les premiers mois | dès le premier mois | dès l'obtention | dès réception du numéro | la saison qui suit l'immatriculation
EXCEPTIONAL +
  ar ترخيص* | الترخيص | بترخيص | إذن استثنائي | رخصة | مرخص* | استثناء | بصفة استثنائية | ظروف استثنائية | الإذن
  fr autorisation | dérogation | exceptionnel | exceptionnelle | exceptionnellement | autorisée
ADOPTION +
  ar المصادقة على هذا النظام | المصادقة على النظام الأساسي | المصادقة على نظامها الأساسي | إقرار هذا النظام | إقرار النظام الأساسي | اعتماد هذا النظام | اعتماد النظام الأساسي
  fr adoption des statuts | adoption des présents statuts | adoption de ses statuts | approbation des statuts | approbation des présents statuts | vote des statuts
CONSTITUTION +
  ar تأسيس* | التأسيس | إحداث* | إنشاء* | تكوين التعاونية | ~تأسس | مؤسسة قانونيا | مؤسسة بصفة قانونية | قيام التعاونية | ~ؤسس | تؤسس | تقوم التعاونية قانون* | تقوم التعاونية إلا بعد | تقوم التعاونية إلا بصدور | تقوم التعاونية إلا متى | تقوم التعاونية إلا إذا | تقوم التعاونية ما لم | التعاونية مكونة على وجه | التعاونية مكونة بصفة | التعاونية مكونة إلا | التعاونية مكونة قانون* | التعاونية قائمة إلا | التعاونية قائمة قانون*
  fr constitution | création | constituée | formation définitive | existence | fondation | constitué | constituer | réputée constituée | est formée qu' | est pas formée | se trouve formée
PRIOR_APPROVAL +
  ar قرار الترخيص | ترخيص* | الترخيص | رخصة | مصادقة وزير* | مصادقة الوزارة | مصادقة وزارة | اعتماد* | الموافقة المسبقة | موافقة مسبقة | مصادقة السلطة | مصادقة الإدارة | الإذن المسبق | مصادقة مسبقة | تأشيرة | قرار الإذن | الإذن بالتأسيس | إذن بالتأسيس | رخصة التأسيس | إذن الإدارة | إذن السلطة | إذن من السلطة | رخصة الوزير | موافقة الوزارة | موافقة وزارة | موافقة السلطة الحكومية | موافقة الإدارة | الضوء الأخضر | ضوء أخضر | إذن من الإدارة | بإذن من | قبول الوزارة | قبول الوزير | قبول السلطة | يشترط قبول* | رضا الإدارة | قرارا بقبولها | قرار بقبولها | قرارا باعتمادها | قرار القبول | قرارا بالإذن | تأذن بذلك السلطة | تأذن السلطة | ~أذن بذلك الوزير | تأذن الإدارة | تأذن الوزارة | ~أذن الوزير | ~أذن العامل | إذن الوزير | إذن العامل | إذن الوزارة | إذن من الوزارة | إذن من العامل | إذن مسبق | موافقة الوزير | موافقة العامل | موافقة العمالة | مباركة السلطة | مباركة الوزارة | مباركة الإدارة | الإذن الوزاري | قرار وزاري | القرار الوزاري | قرار عاملي | رخصة من السلطة | رخصة من الوزارة | رخصة من الإدارة | رخصة إدارية | تصريح من الوزارة | جواز من السلطة | تزكية السلطة | تزكية الوزارة
  fr agrément | autorisation administrative | autorisation préalable | approbation ministérielle | approbation préalable | visa | arrêté d'agrément | agréée | agréé | homologation | arrêté ministériel | autorisation ministérielle | autorisation délivrée | autorisation d'exercer | autorisation du ministre | décision d'agrément | autorisation de constitution | autorisation gouvernementale | autorisation du ministère | autorisation de l'administration | autorisation du gouvernement | feu vert de l'administration | agréer la coopérative | agréer les statuts | homologuées | homologués | homologuée | homologué | feu vert du | feu vert de l'office | feu vert de l'ODCO | l'a agréée | les agrée | l'agrée | arrêté d'autorisation | arrêté portant autorisation | arrêté portant agrément | arrêté l'autorisant | arrêté _ ministre l'autorisant | arrêté _ ministre _ _ l'autorisant | blanc-seing | onction administrative | sésame | laissez-passer | permission administrative | permission du ministère | permission du ministre | permission du gouverneur | permission de l'autorité | bénédiction du ministère | aval du ministère | aval du ministre | aval de l'administration | aval de l'autorité | aval de l'Office | accord du ministère | accord du ministre | accord de l'administration | accord du gouverneur | accord préalable | licence de constitution | décret d'autorisation | arrêté gubernatorial | arrêté du ministre | arrêté du gouverneur
CONDITION +
  ar بعد الحصول | إلا بعد | معلق* | رهين* | متوقف* | يتوقف | شرط | شريطة | بعد صدور | إلا إذا | مشروط* | ~خضع | بعد حصول* | إلا ابتداء | قبل | ~شترط
  fr subordonnée | subordonné | sous réserve | après | conditionnée | =qu' après | soumise | soumis | conditionnelle | condition | tant que | avant | préalable | une fois | une fois que | pourvu que | dès l'obtention | aussi longtemps que
MONEY_PAID +
  ar الأموال | المبالغ | مبالغ | الأموال المتأتية | الأداءات | المبالغ المدفوعة | نقود | الدفعات | المستخلص* | المبالغ المحصلة | المتوصل بها | الأموال المجمعة | مبالغ الاكتتاب | أموال الاكتتاب | =المال | =والمال | =بالمال | ما أدوه | ما دفعوه | ما سلموه | ما أدينه | ما أداه المكتتب* | ما دفعه المكتتب* | ما دفعه المؤسس* | ما دفعه الأعضاء | ما أداه المؤسس* | ما سلمه المكتتب* | بما دفعه المكتتب* | بما أداه المكتتب* | بما دفعه الأعضاء | بما دفعه المؤسس*
  fr fonds | sommes | argent | versements | montants | espèces | deniers | ce qu'ont versé | ce qui a été versé | ce que les souscripteurs ont versé | souscriptions | versé par les souscripteurs
BLOCKED_ACCOUNT +
  ar حساب مجمد | الحساب المجمد | حساب بنكي مجمد | حساب موقوف | حساب مغلق | حساب بنكي محجوز | حساب محجوز | الحساب البنكي المجمد | حساب _ مجمد | حسابا مجمدا | حساب بنكيا مجمدا | حسابا بنكيا مجمدا | تجميد الأموال | تجميد المبالغ
  fr compte bloqué | compte bancaire bloqué | compte indisponible | compte _ bloqué | compte _ _ bloqué | compte gelé | compte bancaire fermé | compte de banque fermé | compte de banque bloqué | comptes bloqués | fonds bloqués | blocage des fonds
DEPOSIT +
  ar ~ودع* | إيداع* | الإيداع | ~ضع | وضعها | وضع ملف* | وضع الملف
  fr dépos* | dépôt | versé* | consign* | remis | remise
KEEP +
  ar ~حتفظ* | ~حفظ | في عهدة | في حوزة | لدى | بحوزة | بصندوق | في صندوق | حفظ* | بين يدي* | بيد | ~بقى لدى | تبقى لدى | ~أتمن | أمانة لدى | خزنة | بمنزل | في بيت* | في يد | لديه | عنده | لديها | ~حتفظ بها | ~حتفظ به | ~بقى بين يدي | تبقى بين يدي | تظل بين يدي | تظل في يد | تظل في عهدة | ~ظل في عهدة | تودع في بيت | في بيت أمين* | في خزنة | في درج | في خزينة | في حرز | تحت يد | تحت تصرف أمين* | تحت حراسة | في كنف | في جيب | عند الرئيس | عند أمين* | عند الأمين* | عند الخازن | ~خبئ | مخبأ* | ~دخر عند
  fr conserve | conservés | conservées | garde | gardés | gardées | détenus | détenues | détient | entre les mains | confiés | confiées | conservé | gardé | tenus par | demeurent | demeure dans la caisse | dans la caisse | dans les mains | restent aux mains | =en dépôt chez | chez le | conservés par | en espèces | chez la | reste chez | restent chez | chez un | par-devers lui | par devers lui | par-devers elle | dorment dans | coffre | au coffre | retient | retiennent | retiendra | gardera | conservera | demeure entre les mains | reste entre les mains | restent entre les mains | par devers soi | aux bons soins | cassette | tiroir | coffre-fort | coffret | bas de laine | caisse commune | caisse du trésorier | serré dans | serrés dans | thésaurise | mis de côté chez | sous clef chez | restent chez lui
PERSONALITY +
  ar الشخصية المدنية | الشخصية الاعتبارية | الشخصية المعنوية | الشخصية القانونية | شخصية معنوية | شخصا معنويا | شخصا اعتباريا | ذاتا معنوية | كيانا قانونيا | وجود* القانوني | الوجود القانوني | شخصا من أشخاص القانون | الأهلية القانونية | شخصا قانونيا | شخصية قانونية | معترف* بها قانونا | معترف* بها قانونيا | شخصية اعتبارية | شخصية مدنية | ينشئ الشخص المعنوي | شخصيتها المعنوية | شخصيتها الاعتبارية | شخصيتها القانونية | الشخصية الأدبية | تولد التعاونية | ميلادها القانوني | الميلاد القانوني | أهلية التعاقد | حق التعاقد | أهلية التقاضي | الحق في التعاقد | أهلية كاملة | كامل الأهلية | كاملة الأهلية | كيان قانوني | حق التملك والتقاضي | حق التقاضي | التعاونية شخص اعتباري | التعاونية شخص معنوي | شخصا معنويا قائما | كيانا معنويا | كيان معنوي | كيانا اعتباريا | كيان اعتباري | ذات اعتبارية | ذاتا اعتبارية | ذات قانونية | ذاتا قانونية | شخص من أشخاص القانون | الحياة القانونية | وجودا قانونيا | أهلا للتعاقد | أهل للتعاقد | أهلا للتقاضي | كيانا قائم الذات | كيانا مستقلا | شخص قانوني
  fr personnalité morale | personnalité juridique | personnalité civile | personne morale à compter | devient une personne morale | existence juridique | existence légale | personnalité de droit | vie juridique | être moral | en tant que personne morale | comme personne morale | qualité de personne morale | reconnue légalement | reconnue par la loi | légalement reconnue | naissance à la personne morale | devient personne morale | devenue personne morale | devenir personne morale | existence en droit | existe en droit | existe juridiquement | existe légalement | naît à la vie juridique | prend vie juridique | =personnalité | capacité juridique | capacité de contracter | droit de contracter | capacité d'ester | capacité d'agir en justice | pleine capacité | capacité civile | sujet de droit | entité juridique | qualité pour acquérir | qualité pour contracter | a qualité pour agir | coopérative est une personne morale | sujet de droits | être juridique | vie civile | vie légale | capacité de droit | accède à la vie juridique | vient à la vie juridique | être doué | titulaire de droits et d'obligations | apte à contracter | apte à ester | aptitude à contracter
PUBLICATION +
  ar نشر* | النشر | الجريدة الرسمية | إشهار* | جريدة للإعلانات | جريدة الإعلانات | إعلان في جريدة | صحيفة للإعلانات
  fr publication | publiés | Bulletin officiel | publicité | journal d'annonces légales | insertion d'un avis | avis inséré | annonce légale
SIGNATURE +
  ar توقيع* | التوقيع | إمضاء | إمضاءات* | الإمضاءات | المصادقة على نظام* الأساسي | المصادقة على النظام الأساسي | وقعنا على هذا النظام | وقعنا هذا النظام | إقرار نظام* الأساسي | الموافقة على النظام الأساسي | يوم توقيع* | يوم ~وقع | حين ~وقع | عندما ~وقع | بمجرد أن ~وقع | وقع المؤسسون | ~وقع مؤسسوها | ما إن ~وقع | حالما ~وقع | ~ضع _ توقيع* | ~ضع آخر _ توقيع* | العقد العرفي | تاريخ العقد | ~ضع المؤسسون توقيعات* | ~مضي المؤسسون | إمضاء المؤسسين | ~مهر المؤسسون | أمضى المؤسسون | ~ضع المؤسسون إمضاءات* | التأشير على النظام | اتفاق المؤسسين | ~وقع المؤسسون
  fr signature | signés | adoption des statuts | approbation des statuts | signé | signataires | signent les présents | signent les statuts | jour où ils signent | ont signé les présents | ont signé les statuts | est signé | sont signés | acte sous seing privé | date de l'acte | seing | seings | apposent leur seing | paraphe | paraphent les statuts | apposent leur signature | apposent leurs signatures | appose sa signature | revêtus de la signature | souscrivent les présents statuts | émargent
FOUNDING_MEETING +
  ar الجمع العام التأسيسي | الجمعية العامة التأسيسية | الجمع التأسيسي | الجمعية التأسيسية | جمعها العام التأسيسي | جمعها التأسيسي | جمعيتها العامة التأسيسية | هذا اللقاء | اللقاء التأسيسي | هذا الاجتماع التأسيسي
  fr assemblée constitutive | assemblée générale constitutive | réunion constitutive | séance constitutive | cette réunion | cette rencontre
AMENDING_ENTRY +
  ar التقييدات المعدلة | التقييد المعدل | تقييد معدل | تقييدا معدلا | التقييدات التعديلية | تقييد تعديلي | التقييد التعديلي | تقييدا تعديليا | القيد التعديلي | قيد تعديلي | تصريح تعديلي | تقييد* _ التعديلات | طلب التقييد التعديلي | تسجيل كل تعديل | تقييد كل تغيير | تقييد التغييرات | تقييد كل تعديل | القيود التعديلية | تصريح* بالتعديل
  fr inscription modificative | inscriptions modificatives | demande modificative | déclaration modificative | mention modificative | inscrit au registre des coopératives | inscrites au registre des coopératives | déclarée au registre | inscription des modifications
DATED_FROM +
  fr date | à compter | dès | jour | lors
  ar من تاريخ | ابتداء من | بتاريخ | يوم | منذ | بمجرد | فور | بعد
PERSONAL_ACCOUNT +
  fr compte personnel | compte privé | compte particulier | compte ouvert au nom du président | compte courant du président | propre compte | compte du trésorier | compte bancaire personnel | compte du président | compte de la présidente | compte de la trésorière | compte du gérant | compte d'un fondateur | compte de l'un des fondateurs | compte courant du trésorier | compte courant de la trésorière | compte bancaire du président | compte bancaire du trésorier
  ar حساب* الشخصي | حساب شخصي | حساب* الخاص* | حساب باسم الرئيس* | حساب باسم أمين* | حساب* البنكي الشخصي | حساب الرئيس* | حساب أمين* | حساب المسير* | حساب أحد المؤسسين | الحساب الجاري لأمين* | الحساب الجاري للرئيس* | الحساب الجاري للمسير*
DECLARE +
  fr déclar* | inscrit | inscrite | inscrits | inscription | inscrites | publié
  ar ~صرح* | تصريح* | التصريح | ~قيد | تقيد | ~سجل
# Leave for a case out of the ordinary, no leave on which the cooperative depends.
EXCEPTIONAL_LEAVE +
  fr autorisation exceptionnelle | autorisations exceptionnelles | dérogation exceptionnelle | exceptionnellement autorisée | exceptionnellement autorisé
  ar ترخيص استثنائي | إذن استثنائي | رخصة استثنائية | تراخيص استثنائية | ~رخص استثناء | ~رخص استثنائيا
EXCEPTIONAL_RATE +
  fr circonstances exceptionnelles | à titre exceptionnel | autorisation exceptionnelle | dérogation | autorisation de l'autorité
  ar ظروف استثنائية | ظرف استثنائي | ترخيص من السلطة | ترخيص استثنائي | حالة استثنائية | حالات استثنائية | إذن استثنائي
RECEIPT +
  fr récépissé | ce reçu | du reçu | le reçu du dépôt
  ar الوصل | وصل الإيداع | وصلا | بالوصل | هذا الوصل | تسليم الوصل | تسلم الوصل
# The class of cooperatives, by its rank.
RANK_ONE +
  ar الصنف الأول | الفئة الأولى | صنفها الأول
  fr première catégorie | première classe
# The second class.
RANK_TWO +
  ar الصنف الثاني | الفئة الثانية
  fr deuxième catégorie | seconde catégorie | deuxième classe | seconde classe
# The third class.
RANK_THREE +
  ar الصنف الثالث | الفئة الثالثة
  fr troisième catégorie | troisième classe
# An account opened at the bank for the cooperative to be.
ACCOUNT_OPENED +
  fr ouverture du compte | ouverture d'un compte | compte bancaire est ouvert | compte est ouvert | ouvert un compte
  ar فتح الحساب | فتح حساب | ~فتح حساب | فتح الحساب البنكي
FOUNDED_BY +
  fr fondée par | créée par | constituée par | formée par | instituée par
  ar أسس | أنشأ | أسسها | أنشأها | أحدثها
TO_FOUND +
  fr fonder la coopérative | fonder une coopérative | créer la coopérative | créer une coopérative | constituer la coopérative | constituer une coopérative | former la coopérative
  ar لتأسيس التعاونية | لتأسيس تعاونية | لإحداث التعاونية | لإنشاء التعاونية | تأسيس التعاونية | إحداث التعاونية
# The two sides of a contract.
ONE_SIDE +
  fr d'une part
  ar من جهة | من جهة أولى | طرفا أول
OTHER_SIDE +
  fr d'autre part
  ar من جهة أخرى | من جهة ثانية | طرفا ثانيا
# As much on one side as on the other.
AS_MUCH_AS +
  fr autant que | autant qu'avec | autant qu'à | en rendre autant | en faire autant | autant à un tiers | autant à des tiers | une quantité égale à celle | à égalité avec
  ar قدر ما | بقدر ما | مثل ما | مثلما | مثلي ما | ما يعادل ما | بالقدر نفسه | بنفس القدر
# A limit that is put aside for a time.
LIMIT_CEASES +
  fr cesse de jouer | cesse de s'appliquer | cesse d'être applicable | ne joue pas | ne joue plus | ne s'applique pas | ne s'applique plus | est levée | est suspendue | est écartée
  ar ~توقف عن السريان | لا ~سري | ~رفع هذا السقف | ~علق العمل ب* | ~توقف العمل ب*
