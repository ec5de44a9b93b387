# Accounts, surplus, reserves, auditor; control, disputes; losses, liquidator; unions; agrarian reform.

BY_SHARES +
  ar بنسبة الحصص | حسب الحصص | حسب عدد الحصص | بنسبة عدد الحصص | بنسبة ما يملك* | بنسبة رأس المال | بحسب الحصص | حسب حصص* | بحسب حصص* | بنسبة حصص* | قدر حصص* | حسب رأس المال | على أساس الحصص | على أساس عدد الحصص | على قدر حصص* | تناسبا مع الحصص | حسب عدد حصص* | حسب مساهمت* | بقدر حصص* | على قدر الحصص | بحسب عدد الحصص | بحسب عدد حصص* | حسب ما يملك* _ حصص* | حسب ما ~ملك* | بما يملك* _ حصص* | بنسبة مساهمت* | بناء على الحصص | بناء على عدد الحصص | حسب ما اكتتب* | بنسبة ما اكتتب* | حسب قيمة حصص* | تناسب* _ الحصص | تناسب* _ حصص* | تناسب* _ عدد حصص* | تناسب* _ رأس المال | قدر ما ~ملك* | قدر أسهم* | نسبة حصص* | نسبة أسهم* | عدد الأسهم | عدد أسهم* | تناسب* مع مساهم* | تناسب* _ مساهم* | تناسب* مع رأس المال | مساهم* _ رأس المال | مساهمت* في رأس المال | بحسب ما ~ملك* | قدر ما اكتتب* | عدد حصص* | قدر الأسهم | وفق حصص* | وفق عدد الحصص | وفقا لحصص* | وفقا لعدد الحصص | وزن حصص* | نصيب* في رأس المال | نصيب _ في رأس المال | نصيب _ من رأس المال | تناسب* مع ما ساهم* | ما ساهم* به في رأس المال | بحسب أسهم* | حسب أسهم* | حسب الأسهم | عن كل حصة | لكل حصة | لكل سهم | عن كل سهم | بعدد حصص* | بعدد الحصص | لكل حصة محررة | أصحاب الحصص | عن الأسهم | عن الحصص التي | عن حصص* | عن أسهم* | ما وضع* في رأس المال | ما دفع* في رأس المال | حسب مال* | حسب ما اشترى* | قدر ما وضع* | بقدر ما له* من حصص | بعدد ما له* من حصص | الحصة وحدة الاحتساب | الحصة وحدة الحساب | الحصة هي وحدة | بمقدار حصص* | بمقدار مساهمت* | بمقدار ما ~ملك* | بمقدار ما وضع* | باعتبار الحصص | باعتبار حصص* | باعتبار رأس المال | على حساب الحصص | على نحو ~تناسب مع الحصص | بما ~ناسب حصص* | بما ~ناسب رأس المال | بما ~وافق حصص* | بما ~وازي حصص* | ~وازي حصص* | ~وازي مساهمت* | نسبة مساهمت* | وفق نسبة مساهمت* | تبعا للحصص | تبعا لحصص* | تبعا لعدد حصص* | تبعا لرأس المال | قياسا على الحصص | قياسا على حصص* | على مقاس حصص* | بثقل حصص* | بالنظر إلى الحصص | بالنظر إلى حصص* | بالنظر إلى عدد الحصص | ~عادل مساهمت*
  fr au prorata des parts | au prorata de leurs parts | au prorata de ses parts | au prorata du nombre de parts | proportionnellement aux parts | proportionnellement à leurs parts | proportionnellement au capital | en proportion des parts | en proportion du capital | selon le nombre de parts | en fonction des parts | en fonction du capital | selon les parts | suivant le nombre de parts | au prorata du capital | à proportion des parts | par part sociale | chaque part | nombre de parts détenues | proportionnel* au nombre de parts | parts qu'il détient | parts qu'ils détiennent | selon leurs parts | suivant leurs parts | parts possédées | d'après le nombre de parts | prorata _ parts | proportion* _ parts | proportion* _ capital | proportionnel* _ apport* en capital | proportionnel* _ apport* en numéraire | proportionnel* à son apport | proportionnel* à leur apport | selon l'apport | selon les apports | au prorata des apports | marc le franc | part dans le capital | parts dans le capital | participation au capital | apport en capital | parts qu'il possède | parts que chacun | parts de chacun | mise de chacun | nombre de parts | parts détenues | parts souscrites par chacun | prorata du capital | fraction du capital | à raison _ parts | en raison _ parts | d'après leurs parts | raison du capital | part de capital | parts de capital | par part | à chaque part | pour chaque part | par part libérée | =à =la part | gros porteurs de parts | plus gros porteurs | mise dans le capital | selon sa mise | selon son capital | pour ses parts | pour les parts qu' | selon ses parts | d'après ses parts | suivant ses parts | selon le capital | suivant le capital | d'après le capital | qu'elle détient de parts | qu'il possède de parts | qu'elle possède de parts | qu'il détient de parts | qu'il a de parts | qu'elle a de parts | qu'ils ont de parts | la part est l'unité | la part sert d'unité | la part constitue l'unité | à due concurrence de la portion de capital | portion de capital | portions de capital | tranche de capital | quote-part de capital | quotité de capital | quotité du capital | quote-part du capital | selon ce que chacun a mis | suivant ce que chacun a mis | selon ce qu'il a mis | l'argent que chacun a mis | au marc la livre du capital | en considération des parts | à la mesure des parts | à la mesure du capital | selon l'importance de sa mise | selon l'importance des parts | selon l'importance du capital | à la hauteur des parts | eu égard aux parts | eu égard au capital | dans le rapport des parts | selon le poids du capital | au poids du capital | selon le volume des parts | suivant l'importance des parts | suivant la mise
PER_HEAD +
  ar بالتساوي | بالتساو | على قدم المساواة | على عدد الرؤوس | لكل عضو نصيب متساو | سواسية | نصيبا متساويا | متساوي* | بالسوية | بالتساوي بينهم | نفس المبلغ | المبلغ نفسه | على عدد الأعضاء | على عدد المنخرطين | على عدد المتعاونين | على عدد العضوات | مناصفة بين | نصيب* مثل | نصيب* كنصيب | القدر نفسه | نفس القدر | نفس النصيب | النصيب نفسه | قدر متساو | خارج القسمة | حصة متساوية | أنصبة متساوية | نصيبا مماثلا | نصيب مماثل | مبلغا مماثلا | مبالغ مماثلة | قدرا مماثلا | حصة مماثلة | رؤوس الأعضاء | على رؤوس | نفسه للجميع | واحد للجميع | نفس العائد | العائد نفسه | أجزاء متساوية | واحدا لجميع | واحد لجميع | نفسه لجميع | واحدة لجميع | مثل جارتها | مثل جاره | مثل غيره* | مثل الآخرين | كالآخرين | بالتساوي بين | على عدد _ المقيدين | على عدد _ المسجلين | مبلغ واحد لا ~زيد ولا ~نقص | مبلغا واحدا لا ~زيد ولا ~نقص | مساويا لنصيب* | نصيبا مساويا | حصة مساوية | حصصا متساوية | نصيب متساو | مبلغا مساويا | مساويا لما | مبالغ متساوية | على عددهم | بنفس المبلغ | مبلغا واحدا | بمبلغ واحد لكل | بالمبلغ نفسه | رأسا برأس | على الرؤوس | على حد سواء بين | بالعدل والمساواة بين | قسمة متساوية | حصصا متكافئة | أنصبة متكافئة | نصيبا متكافئا | قسطا متساويا | أقساطا متساوية بين | لا فرق بين كبير | دون تمييز بين من باع | سهاما متساوية | مبلغا موحدا | مبلغ موحد | بمبلغ موحد | نصيبا موحدا | نصيب موحد
  fr parts égales | également entre | =à égalité | par tête | égalitaire | de manière égale | à parts égales | en parts égales | montant identique | part égale | portions égales | montants égaux | égalitairement | même somme | même part | somme égale | autant les uns | autant que les autres | par le nombre de membres | par le nombre des membres | par le nombre d'adhérents | par le nombre des adhérents | par le nombre de coopérateurs | par le nombre de sociétaires | par le nombre d'associés | par le nombre de coopératrices | par le nombre total de membres | par le nombre total des membres | pareil pour tous | pareil pour toutes | la même chose | sans distinction entre | identique | identiques | la même ristourne | également par | même ristourne | parts viriles | fractions égales | lots égaux | la même pour | le même pour | les mêmes pour | autant de parts qu'il y a de membres | autant de parts que de membres | autant de parts qu'il y a de coopérateurs | tous pour la même somme | autant que son voisin | autant que sa voisine | autant qu'un autre | la même part | par le nombre de _ inscrits | par le nombre des _ inscrits | par le nombre de _ présents | autant de lots | autant de parts égales | même montant pour | d'un même montant | divisée par leur nombre | divisé par leur nombre | divisé par leur effectif | fraction identique | fractions identiques | par leur nombre | sur un pied d'égalité | à égalité de part | un lot égal | parts équivalentes | tant par tête | à tant par tête | mêmement | d'égale façon | dividende égal | lot identique | lots identiques | en tranches égales | tranches égales | autant pour l'un que pour l'autre | à l'identique | sans égard à ce que chacun a livré | sans regarder à ce que chacun a livré | sans distinguer entre | quotités égales | quotité égale
BY_OPERATIONS +
  ar العمليات | عمليات* | المعاملات | معاملات* | تعامل* | العمل المقدم | عمل* | منتوج* | ما قدم* | ما سلم* | الكميات | كميات | أيام العمل | ساعات العمل | مبيعات* | مشتريات* | حجم | ما ورد* | ما أنتج* | تعاملات* | الكمية المسلمة | الكمية المقدمة | الكمية | ما أمد* | ما أمدوها به
  fr opérations | travail | activité | apports de produits | livraisons | livré | livrées | livrés | produits livrés | transactions | services utilisés | journées | heures | travaillé | achats | ventes | quantités | quantité | prorata des opérations | chiffre d'affaires réalisé avec | activité avec
ANY_RESERVE +
  ar احتياطي* | الاحتياطيات | الاحتياطات | الأموال الاحتياطية | مدخر* | المذخر* | احتياط | الاحتياطي القانوني | احتياطي قانوني | للاحتياطي القانوني | الأموال الاحتياطية القانونية | المذخر القانوني | الاحتياط القانوني | الرصيد الاحتياطي القانوني
  fr réserve | réserves | fonds de réserve | réserve légale | fonds de réserve légale | réserve légale obligatoire
# The reserve as what money is put into, not what is given.
INTO_RESERVE +
  ar ~غذي به احتياطي* | ~غذي احتياطي* | تغذية احتياطي* | ~غذى به احتياطي* | إلى احتياطي* | ~ضع* في احتياطي* | ~وضع* في احتياطي* | ~وضع في احتياطي* | ~جعل* احتياطي* | ~جعل* _ احتياطي* | ~رصد* لاحتياطي* | ~خصص* لاحتياطي* | ~رصد* للاحتياطي* | ~حول* احتياطي* | ~رحل* لاحتياطي* | ~كون* احتياطي* | تكوين احتياطي*
  fr à réserve | en réserve | fait une réserve | mis en réserve | affecte à réserve | porte à réserve | constitue une réserve | constituer une réserve | dote une réserve | doter une réserve
BEAR +
  ar ~تحمل* | تحمل* | غطا* | ~غطي* | تغطية* | ~سدد* | ~سد* | ~ؤدي* | ~دفع* | ~ساهم* | ~وزع* | توزيع* | على عاتق* | ~لتزم* | ~عوض* | أداه | أدوه | ~ؤدون* | سدده | سددوه | ~غطيه | مساهمات إضافية | اكتتاب إضافي | ~تقاسم* | تقاسم* | مساهمة الأعضاء | ~طالب* | أكمل* | ~كمل* | ~ستخلص* | ~ستوفى* | أدى* | سدد* | ~شارك* في | ~قع على | كاهل | مطالب* | المطالبة | ~لزم* | دفع* | ~جبر | على نفقة | أداء | ~رد إلى الصندوق | من جيب* | جيوب* | على حساب | ~ضمن* | ~سترجع* | قدم | ~قدم | قدموا | في الحساب الجاري لكل | في حساب كل | في حسابات الأعضاء | على حسابات الأعضاء | في حساب العضو | ~متص* | اقتطاع* من ثمن | ~قتطع من ثمن | ~قتطع من مستحقات | اقتطاع من مستحقات | من ذمت* المالية | من مدخرات* | ~نوء به | ~نوؤون ب* | على كواهل | على كاهل | كواهل | عالة على | ~سد الثغرة | ~سدون الثغرة | ~رقع | ~رقعون | ~لقى على | ~عود عبؤه | عبء | عبؤها على | عبؤه على | ~رمم | ~جبرون | جبر العجز | ~كمل الفارق | ~سددون الفرق | ~ضخ* | ضخ أموال | ~مدون الصندوق | ~بادر الأعضاء إلى سد | ~فتحون جيوب* | ~فتح جيب* | جيبه
  fr supporté | supportée | supportent | supporte | comblé | comblent | combler | couvert | couvrent | couvrir | à la charge | réparti | répartie | contribuent | verser | versent | compléter | appelés | remboursent | pris en charge | combleront | supporteront | réparties | comble | épongent | éponger | rembourser | versements supplémentaires | cotisation exceptionnelle | paie | paient | règle | acquittent | fait appel à | contribution | contribuer | recouvré | mis à la charge | réclamé aux | complètent | complète | paye | payent | payer | prennent en charge | prend en charge | prise en charge | incombe | incombent | éteindre | éteignent | réclamé | réclamée | réclamées | réclamés | demandé | demandée | demandées | versé | versée | versées | versés | acquitte | acquitté | recouvrée | recouvrées | recouvrés | réglé | réglée | assumé | assument | contribue | reporté sur | mise à la charge | mises à la charge | partagé | partagée | partagées | partagés | apurent | apurer | apuré | renflouent | reconstituer | renflouer | divisé | divisée | retenue | éponge | met la main | main à la poche | sa poche | leur poche | garantissent | garantit | couverture | récupéré | récupérée | récupérées | retenu | mise au compte | mis au compte | porté au compte | portée au compte | apporte | apportent | boucher | bouchent | bouche le trou | combl* | couvr* | supportera | acquitt* | épong* | contribu* | assum* | répart* | versera | verseront | paiera | paieront | payera | réglera | règlera | rembours* | complèt* | complét* | participe | participent | prendra en charge | prendront en charge | résorbé par une retenue | au débit de chaque | débit du compte de chaque | au compte de chaque | au compte courant de chaque | comptes courants des | inscrit au débit | inscrite au débit | imputé aux membres | imputée aux membres | imputées aux membres | imputé à chaque | imputées à chaque | met au pot | mettent au pot | cotise | cotisent | se cotisent | remet la main | remettent la main | remettre la main | de ses deniers | de leurs deniers | délie sa bourse | délient leur bourse | leur bourse | sa bourse | de sa bourse | de leur bourse | fournir l'appoint | fournit l'appoint | fournissent l'appoint | se répartissent le trou | remblaie* | fait l'appoint | font l'appoint | y va de sa poche | y vont de leur poche | paie de sa poche | ventilé entre | ventilée entre | répercuté sur | répercutée sur | répercutées sur | pèse sur | pèsent sur | retombe sur | retombent sur | rejaillit sur | rejaillissent sur | endosse | endossent | essuient | essuie la perte | remis au pot | renfloue
FROM_AMONG +
  ar من بين الأعضاء | من بين العضوات | من بين أعضاء التعاونية | من بين المتعاونين | من بين المنخرطين | من بين المتعاونات | أحد الأعضاء | إحدى العضوات | من بين أعضائها | من بين عضواتها | أحد أعضائها | من بين المنخرطات | من أعضاء التعاونية | أحد المتعاونين | أحد المنخرطين | عضو من التعاونية | من ضمن الأعضاء | من بين الشركاء | من بين منخرطيها | من ضمن أعضائها | من ضمن المتعاونين | من ضمن المنخرطين | من صفوف | واحد من المتعاونين | واحد من الأعضاء | واحد من المنخرطين | واحدة من العضوات | واحدة من المنخرطات | واحدة من المتعاونات | واحد منا | واحدة منا | أحدنا | إحدانا | من صلب الأعضاء | من داخل التعاونية | من أبناء التعاونية | عضو يختارونه
  fr parmi les membres | parmi ses membres | parmi les coopérateurs | parmi les sociétaires | parmi les adhérents | choisi dans la coopérative | un des membres | l'un des membres | parmi les coopératrices | l'un des coopérateurs | au sein des membres | parmi les associés | parmi les adhérentes | l'un de ses membres | dans les rangs des adhérents | dans les rangs des membres | l'une des adhérentes | l'une des coopératrices | l'un des adhérents | l'un d'entre nous | l'une d'entre nous | l'un des nôtres | l'une des nôtres | pris parmi nous | pris dans nos rangs | pris dans leurs rangs | issu de nos rangs | sorti de nos rangs
NO_QUALIFICATION +
  ar دون اشتراط | دون أي شرط | دون حاجة إلى أي شهادة | دون أن يكون خبيرا | بدون شهادة | ولو لم يكن خبيرا | ولا يشترط | لا يشترط | دون شهادة | دون مؤهل | دون أي مؤهل | غير مقيد | أي محاسب | دراية بالمحاسبة | له خبرة في المحاسبة | ذي خبرة في المحاسبة | أي شخص | كل شخص | ~حسن الحساب | ~عرف الحساب | ~تقن الحساب | لأي شخص | لكل شخص | من تريد | كان أم لا | لا أهمية ل* | أم غير خبير | من تشاء | من شاءت | من ترتضيه | من تختاره | ملم بالحساب | له إلمام بالحساب | إلمام بالحساب | على دراية بالحساب | دراية بالحساب | خبير بالأرقام | ~جيد الحساب | ~حسن القراءة | ~جيد القراءة | موثوق به | محل ثقة | أهل للثقة | من أهل الثقة | ثقة الأعضاء | رجل أمين | شخص أمين | دون أي دبلوم | بلا دبلوم | بلا شهادة | بغير شهادة | من غير شهادة | ليس له أي شهادة | لا ~حمل أي شهادة | ولو بغير
  fr sans condition de diplôme | sans exigence de diplôme | aucune qualification | sans qualification | même non inscrit | sans être expert | aucun diplôme | n'est pas nécessairement | sans qu'il soit inscrit | n'a pas à être expert | non nécessairement | sans condition de qualification | pas besoin d'être | sans titre | nul besoin d'être | toute personne de confiance | toute personne compétente | toute personne | tout comptable | un comptable quelconque | une personne sachant compter | sachant compter | sachant lire | qui sait compter | sachant tenir | n'importe quelle personne | qui elle veut | expert-comptable ou non | inscrit ou non | inscrite ou non | toute personne honorable | indifférente | qui elle souhaite | celui qu'elle veut | celui qu'elle préfère | versé dans les chiffres | versée dans les chiffres | à l'aise avec les chiffres | bon en calcul | sachant manier les chiffres | ayant le sens des chiffres | rompu aux comptes | rompu au calcul | qui s'y entend en comptes | qui sait lire et écrire | lettré | lettrée | homme de confiance | une personne de confiance | homme probe | personne probe | sans autre titre | sans titre particulier | sans diplôme | dépourvu de diplôme | dépourvue de diplôme | fût-il sans diplôme | sans formation comptable | profane
NAMED_IN_STATUTES +
  ar ~عين* هذا النظام | عين* هذا النظام | عينه هذا النظام | هذا النظام الأساسي ~عين* | أول مراقب* | المراقب الأول | في هذا النظام | بموجب هذا النظام | في النظام الأساسي | السنة المالية الأولى | الأول | بمقتضى هذا | بموجب هذا | هذا العقد | المؤسسون | عين المؤسسون
  fr présents statuts nomment | présents statuts désignent | statuts nomment | statuts désignent | premier commissaire | nommé aux présentes | dans les statuts | désigné par les statuts | désigné aux présents | aux présents statuts | premier exercice | nommé par les présents | premier | les fondateurs | par les fondateurs | désigné ici | nommé ici | par les présentes
NEVER +
  ar في أي حال* | بأي حال* | مهما كان | مهما بلغ | كيفما كان | في جميع الأحوال | مطلقا | أبدا
  fr en aucun cas | jamais | quel que soit | quelle que soit | aucun cas | dispensée de | dispensé de
GOVERNMENT_DELEGATE
  ar مندوب الحكومة | مندوب للحكومة | مندوبا للحكومة | مندوب حكومي | مندوب السلطة | مندوب الدولة | مفوض الحكومة | مندوب* الحكومة | ممثل الحكومة | مندوبا حكوميا | تعين الحكومة مندوب* | الحكومة مندوب* | مندوب عن الحكومة | مندوبا عن الحكومة | المندوب الذي عينته الحكومة | المندوب الذي تعينه الحكومة | مندوب تعينه الحكومة | مندوبا تعينه الحكومة | المندوب المعين من الحكومة | ممثل تعينه الحكومة | مندوب الوزارة | المندوب الذي تعينه الإدارة | المندوب الذي عينته الإدارة | المندوب المعين من الإدارة | مندوب* _ تعينه الإدارة
  fr délégué du gouvernement | délégué gouvernemental | commissaire du gouvernement | délégués du gouvernement | représentant du gouvernement | délégué de l'État | commissaires du gouvernement | délégué du ministre de tutelle | délégué que le gouvernement | commissaire que le gouvernement | délégué nommé par le gouvernement | délégué désigné par le gouvernement | commissaire nommé par le gouvernement | agent désigné par le gouvernement | délégué désigné par l'administration | délégué nommé par l'administration | délégué désigné par le ministre | délégué nommé par le ministre | délégué désigné par le ministère | délégué du ministère
ARBITRATION +
  ar تحكيم* | التحكيم | محكم* | المحكمين | محكمين | هيئة تحكيم | حكم* | الحكم | الحكماء | حكماء | كبار الدوار | كبار القبيلة | الأعيان | شيوخ
  fr arbitrage | arbitre | arbitres | sentence | tribunal arbitral | arbitrale | sages | anciens =du | =des anciens | notables
CONCILIATION +
  ar صلح* | الصلح | المصالحة | مصالحة | توفيق | التوفيق | تسوية ودية | التسوية الودية | وديا | الوساطة | وساطة | مسطرة الصلح | حلا وديا | حل ودي | بالتراضي | ~صالح* | محاولة الصلح | ~حاولوا التوافق | محاولة التوافق | ~حاولوا التفاهم | محاولة التفاهم | التوافق تحت إشراف | سعيا إلى التوافق
  fr conciliation | s'arranger | arrangement | médiation | amiable | conciliateur | règlement amiable | arrangement amiable | à l'amiable | conciliée | non conciliation | tentative d'accord | concilier | concilie | réconcilier | réconciliation | nous réconcilier | tenter de s'accorder | tenter un accord | tenter de trouver un accord | tenter de s'entendre | chercher un accord | rechercher un accord | médiateur
RECOURSE_EXCLUDED +
  ar لا يقبل أي طعن | غير قابل لأي طعن | غير قابل للطعن | ~تنازل* _ حق* | ~متنع* | ~تنازلون | ~تخلى* | نهائيا | نهائي* | لا يقبل الطعن | غير قابلة للطعن | دون حق اللجوء | لا رجعة فيه | لا معقب | لا يحق _ اللجوء | لا يجوز _ اللجوء | دون اللجوء | يحظر اللجوء | يمنع اللجوء | بدون اللجوء | ولا يجوز لأي طرف | ولا يحق | عدم اللجوء | لا يمكن اللجوء | ~سقط | عدم رفع | بعدم رفع | عدم عرض | بعدم اللجوء | بعدم عرض | ~حجم عن | الإحجام عن | ~نأى عن | ~نأون عن | ~عفون عن | ~مسك* عن | الإمساك عن | ~نصرف* عن | بمنأى عن القضاء | بعيدا عن القضاء | بعيدا عن المحاكم | ~تعهد* بألا | التعهد بعدم | ~لتزم* بعدم | ~لتزم* بألا | ~تحاشى | موصد | موصدة
  fr définitive | définitif | définitivement | s'interdisant | s'interdit | sans recours | renonc* | exclut | exclu | exclue | exclusion =de | =à l'exclusion | dernier ressort | insusceptible | sans appel | interdit | interdisent | s'interdisent | ne peut saisir | ne peuvent saisir | ne peuvent porter | ne peut porter | ne pourront saisir | en aucun cas | ne pourront porter | sans pouvoir saisir | sans pouvoir | aucun recours | s'abstiennent de | échappent | échappe | soustraits | renoncent à | abdiquent | abdique | s'obligent à ne | s'engagent à ne | s'engage à ne | promettent de ne | promet de ne | barré | barrée | tient à l'écart | tenu à l'écart | sont bannis | est banni | sont proscrits | est proscrit | n'ont pas droit de cité | n'a pas droit de cité | point de juge | sans juge | loin des tribunaux | hors des tribunaux | n'ont point à connaître | n'a point à connaître | n'ont pas à connaître | n'a pas à connaître
BEFORE_COURT +
  ar قبل اللجوء | قبل رفع | قبل عرض* | قبل أي لجوء | قبل كل دعوى | قبل أي دعوى | قبل التوجه | إلا بعد | قبل التقاضي | قبل كل لجوء | قبل إقامة | قبل المطالبة | قبل مراجعة | لا تسمع الدعوى | لا تقبل الدعوى | لا تقبل أي دعوى | لا تسمع أي دعوى | شرط لقبول الدعوى
  fr avant de saisir | avant d'aller | avant toute saisine | avant toute action | avant tout recours | préalablement à | préalable obligatoire | avant d'être porté | =qu' après | avant de recourir | préalable de | préalablement | avant toute instance | n'est recevable | irrecevable | ne sera recevable | recevable qu'après | à peine d'irrecevabilité | précédée d'une tentative
TO_COMPANY +
  ar شركة | شركات | شكل آخر | شكل قانوني آخر | شركة تجارية | أي شكل | غير تعاونية
  fr société | sociétés | autre forme | entreprise | autre forme juridique | groupement | SARL | société anonyme
CONVERSION_FORBIDDEN +
  ar يمنع تحويل* | لا يجوز تحويل* | لا يمكن تحويل* | لا تحول التعاونية | يحظر تحويل* | لا يجوز للتعاونية أن تتحول | لا يمكن للتعاونية أن تتحول | لا تتحول | غير قابلة للتحويل | يمنع _ أن تتحول | تحويل* _ ممنوع | ممنوع تحويل* | لا يسوغ تحويل* | لا يمكن _ تتحول | لا يجوز _ تتحول | لا يصح تحويل* | يمنع على التعاونية أن تتحول | تحويل التعاونية إلى شركة ممنوع | تحويل* _ غير جائز | تحويل* إلى شركة غير جائز | تحويل* إلى شركة غير ممكن | تحويل التعاونية إلى شركة غير جائز
  fr ne peut se transformer | ne peut en aucun cas se transformer | ne peut être transformée | transformation _ interdite | ne pourra se transformer | ne saurait se transformer | toute transformation est interdite | transformation _ prohibée | ne peut jamais se transformer | ne peut être convertie | ne saurait être transformée | ne pourra être transformée | ne peut _ se transformer | ne peut _ être transformée | toute transformation _ interdite | ne pourra jamais être transformée | interdit _ se transformer | interdit de transformer | ne peut jamais être transformée | ne pourra jamais se transformer | ne se transforme | exclu de transformer | exclu de convertir | transformation en société est exclue | transformation _ est exclue | toute transformation _ exclue | exclut toute transformation | adoption de la forme d'une société _ exclue | renonce à jamais à la forme de société
DISSENTER
  ar المعارض* | غير الموافق* | الرافض* | من عارض | الذين صوتوا ضد | لم يوافق* | من لم يوافق | معارض* | الذين لم يوافقوا | المعترض* | من لم ~صوت* | لا ~رغبون في | الذين لا ~رغبون | من صوت* ضد* | صوت* ضد* | صوتوا ضد* | لم ~صوتوا | لم ~قبل* التحويل | غير راض* | الذي لم ~وافق | التي لم ~وافق | لم ~وافقوا | معارضت* | لمن عارض* | لمن ~عارض* | من ~عارض* | لم ~وافقوا عليه | لم ~وافق عليه | لم ~رضوا
  fr qui l'a combattue | qui l'ont combattue | qui la combat | qui la combattent | opposants | opposant | dissident | dissidents | contre la transformation | ayant voté contre | qui s'y opposent | qui n'ont pas approuvé | qui n'approuve pas | qui n'approuvent pas | minoritaires | en désaccord | désaccord | dissidente | hostiles | ne l'approuvent pas | qui n'a pas approuvé | n'a pas approuvé | n'ont pas approuvé | qui n'ont pas voté | n'ont pas voté la transformation | n'a pas voté la transformation | qui n'a pas voté | ne veulent pas suivre | ne veut pas suivre | ne souhaitent pas suivre | ne souhaite pas suivre | ne souhaitent pas y participer | pas d'accord | membre opposé | membres opposés | qui ont voté contre | qui a voté contre | voté contre | ne l'approuve pas | qui s'y oppose | qui refuse la transformation | qui refusent la transformation | réfractaires | s'est opposé | se sont opposés | opposition à la transformation | l'opposition à la transformation | qui s'est opposé | ceux qui ont voté contre | celui qui a voté contre | qui n'y consentent pas | qui n'y consent pas | qui n'en veulent pas | qui n'en veut pas | opposante | opposantes | opposés | opposées
# The incapacity of a person is no deficit.
MEMBER_EVENT
  fr trépas | trépasse | venait à disparaître | venait à mourir | venait à décéder | venait à partir | la perte d'un membre | perte d'un membre | éloignement d'un | désertion | défection | banqueroute | mise sous tutelle | mise en tutelle | curatelle | démence | déchéance d'un | le vide laissé
  ar أو عجزه | أو عجزها | أو عجز | عجز عضو | عجز متعاون | عجزه عن العمل | الوفاة أو العجز | الوفاة والعجز | ~قضي نحب* | قضى نحب* | هلك | ~هلك | هلاك | ارتحل | جنون | جن أحد | سفه أحد | غياب أحد | هجر أحد | انقطاع أحد | تخلي أحد
MEMBER_EVENT +
  ar وفاة | موت | انسحاب* | فصل* | الحجر | إفلاس | إعسار | فقدان الأهلية | العجز | عجز أحد | الوفاة | عسر | أفلس | ~فلس | إفلاس* | توفي | توفيت | مات | ماتت | انسحب | حجر عليه | بموت | وفاة* | مغادرة* | غادر* | ~غادر | رحل* | رحيل* | خروج* | استقالة* | استقال* | ~موت | ~توفى | ~نسحب | فقدان أهلية | عدم أهلية | انعدام الأهلية | فقد أحد | فقدان أحد | اختفاء* | اختفى | ذهبت | ذهبوا | ذهابه* | ~ذهبوا
  fr meure | vienne à mourir | vienne à décéder | s'en aille | décès | mort | retrait | démission | exclusion | incapacité | interdiction | faillite | déconfiture | départ | disparition | invalidité | décède | meurt | retraite d'un | tombe en faillite | décès d'un | incapacité d'un | mort d'un | meurent | =s'en va | =s'en vont | quitte | quittent | retire | retirent | démissionne | perd sa capacité | se retire | se retirent | décéder | mourir | se retirer | partir | quitter | décédée | disparaît | disparaissent | vient à disparaître | disparaîtra
DISSOLVES ++
  ar ينحل* | تنحل* | انحل* | يحل* | تحل* | حلها | حل التعاونية | حل | ~ؤدي إلى حل | ~ترتب* _ حل | تنتهي التعاونية | انتهت التعاونية | ~نقضي التعاونية | انقضت التعاونية | زالت التعاونية | حلت | انحلت | زوال التعاونية | تزول التعاونية | منحلة | منحلا | ينتهي وجود التعاونية | تنتهي حياة التعاونية | انتهاء التعاونية | توقفت التعاونية | تتوقف التعاونية | انقضاء التعاونية | تنقضي | ~نقضي | ~ضع حدا | حدا للتعاونية | صفيت التعاونية | تصفى التعاونية | ~نهي التعاونية | نهاية التعاونية | ~نهيها | بمثابة حل | نغلق التعاونية | نغلق | تغلق التعاونية | الحل | الانحلال | تنفض التعاونية | ~نفض عقد* | ~نفرط عقد* | انفراط عقد* | ~تفكك | تفكك* التعاونية | تتفكك التعاونية | تنهار التعاونية | ~توقف وجود* | تطوى صفحة التعاونية | ~سدل الستار | ~قفل باب* نهائيا | تقفل أبواب* نهائيا | تموت التعاونية | تفنى التعاونية | تضمحل التعاونية | تتلاشى التعاونية | لا تعيش التعاونية بعد | لا تبقى التعاونية بعد | تنعدم التعاونية | تنفسخ التعاونية | ~نفسخ عقد* | انفساخ | تسد التعاونية | التعاونية تسد | نسد التعاونية
  fr dissout | dissoute | dissolution | dissous | prend fin | met fin à la coopérative | entraîne la dissolution | dissolution de plein droit | cesse d'exister | disparaît | réputée dissoute | considérée comme dissoute | =s' arrête | met un terme | met fin | mettent fin | fin de la coopérative | coopérative est liquidée | cesse | cessera d'exister | finit | y met fin | vaut dissolution | nous fermons | on ferme | nous arrêtons | s'éteint | s'éteindra | =s' arrêtera | sonne le glas | emporte la fin | emporte dissolution | emporte la dissolution | périra | meurt avec | sombre avec | disparaît avec | cesse de vivre | tombe de plein droit | se disloque | fait tomber | ferme ses portes | ferme boutique | met la clé sous la porte | baisse le rideau | s'éteint avec | ne survit pas | ne survit point | ne saurait survivre | ne lui survit pas | prendra fin | n'existe plus | est dissoute | se dissout
WHOLE_CAPITAL +
  ar رأس المال كله | كامل رأس المال | مجموع رأس المال | رأس المال بكامله | رأس المال بأكمله | جميع رأس المال | كل رأس المال | رأس المال برمته
  fr totalité du capital | tout le capital | intégralité du capital | capital entier | capital tout entier | ensemble du capital
# What ends there is an office, not the cooperative.
OF_AN_OFFICE +
  ar مهام* | مهمت* | انتداب* | ولايت*
  fr aux fonctions | à ses fonctions | à leurs fonctions | au mandat | à son mandat | à leur mandat
# «They do not stand in for him».
NOT_IN_PLACE +
  ar لا ~حل محله | لا ~حلون محله | لا ~حلان محله | دون أن ~حل محله | دون أن ~حلوا محله | دون أن ~حلا محله | لا ~قوم مقامه | لا ~قومون مقامه | لا ~قومان مقامه | لا ~عوض مراقب | لا ~عوضون مراقب | إلى جانب مراقب الحسابات
  fr ne le remplace pas | ne le remplacent pas | ne remplace pas le commissaire | ne remplacent pas le commissaire | sans le remplacer | sans remplacer le commissaire | sans se substituer au commissaire | ne se substituent pas au commissaire | à côté du commissaire | en plus du commissaire | aux côtés du commissaire
# Given for a time, to be given back.
LENT +
  ar ~عار | معار* | إعارة
  fr prêté | prêtée | prêtés | prêtées
NET_LOSS +
  ar الوضعية الصافية | الوضعية الصافية للتعاونية | الوضعية المالية الصافية | الخسائر | خسائر | صافي الأصول | الأصول الصافية | الأموال الذاتية | رؤوس الأموال الذاتية | القيمة الصافية | وضعها الصافي | وضعه الصافي | الوضع الصافي | وضعيتها الصافية | وضعيته الصافية | صافي الوضعية | ضياع رأس المال | خسارة رأس المال | فقدان رأس المال
  fr situation nette | pertes | actif net | capitaux propres | fonds propres | valeur nette | patrimoine net
NAMING_LIQUIDATOR +
  ar مصف* | المصفي* | المصفين | مصفيا | مصفون
  fr liquidateur | liquidateurs | liquidatrice
JOINTLY_LIABLE +
  ar بالتضامن | تضامن* | على وجه التضامن | متضامن* | دون حد | بدون حد | دون تحديد | في أموالهم الخاصة | من أموالهم الخاصة | من مالهم الخاص | كاملا | ~تضامن* | كل واحد عن الكل | كل واحدة عن الكل | دون أي حد | بدون أي حد | جميع أموالهم | بجميع أموالهم | بلا حد | بكامله | في ماله | في أموالهم | من ماله | بكامل الخصوم | بكامل الديون | بمجموع الديون | بكل الخصوم | بكل الديون | عن كامل الخصوم | عن كامل الديون | عن مجموع الديون | من جيب* | من جيوب* | من حر مال* | من خاصة مال* | من صلب مال* | من مدخرات* | في كل ما ~ملك* | بكل ما ~ملك* | بجميع ما ~ملك* | سائر أموال* | كافة أموال* | كافة ممتلكات* | إلى آخر درهم | بعضهم ضامن لبعض | ضامنون بعضهم | الواحد عن الآخر | كل منهم عن الآخر | على كامل أموال*
  fr solidairement | solidaire | sans limite | sans limitation | indéfiniment | sur leurs biens | biens personnels | sans considération de leurs parts | chacun pour le tout | sans aucune limite | tout leur patrimoine | tous leurs biens | pour le tout | sur son patrimoine | sur leur patrimoine | sur ses biens | poursuivi pour la totalité | poursuivis pour la totalité | tenu de la totalité | tenus de la totalité | tenu pour la totalité | répond de la totalité | répondent de la totalité | tenu de l'intégralité | répond de l'intégralité | poursuivi pour l'intégralité | sur tous ses biens | tous ses biens | ensemble de ses biens | tout son patrimoine | de leur poche | de sa poche | de leurs deniers | de ses deniers | de leur bourse | de sa bourse | sur leur fortune | sur sa fortune | de leur propre fonds | sur leurs propres biens | sur ses propres biens | jusqu'au dernier dirham | jusqu'à leur dernier sou | l'un pour l'autre | les uns pour les autres | garants les uns des autres | tous pour un | sur leurs avoirs | sur tout ce qu'ils possèdent | sur tout ce qu'il possède | sans plafond | de leurs propres deniers | de ses propres deniers
LIABILITIES_LEFT +
  ar الخصوم | رصيد* مدين* | الرصيد مدينا | الرصيد المدين | عجز | العجز | خسائر | الخسائر | ما بقي من الديون | الديون المتبقية | النقص | الخسارة | لم تكف | الخصاص | رصيد* سلبي* | الرصيد سلبيا | سلبيا | لم تف الأموال | لم تف الأصول | الديون الباقية | بقي دين | بقيت التزامات | بقاء ديون | بقي علينا | الفرق | ما بقي من ديون | الخصوم المتبقية | التصفية سلبية | الناقص | لم ~كف المال | لا ~كفي المال | نقصت الأموال | نقص المال | لم ~كف الأموال | الدين الباقي | الدين المتبقي | الدين العالق | الديون العالقة | ديون عالقة | ما ظل عالقا | ما عجزت عنه التعاونية | ما عجزت الأصول عنه | ما لم ~سدد من الديون | ما لم تسدده التعاونية | الديون غير المسددة | الديون غير المؤداة | ما لم تغطه الأصول | ما قصرت عنه
  fr passif | déficit | perte | pertes | solde débiteur | insuffisance | insuffisance d'actif | manque | solde négatif | passif résiduel | dettes impayées | reliquat de dettes | dettes subsistantes | s'il reste des dettes | découvert | dettes qui restent | différence | résultat négatif | liquidation est négatif | ce qui reste à payer | mali | mali de liquidation | passif subsistant | ne suffit pas à payer | ne suffisent pas à payer | ne suffit pas aux dettes | dette restante | dette subsistante | dettes non éteintes | passif non éteint | l'ardoise | le trou | le trou restant | dettes qui demeurent | dettes demeurées | dettes en souffrance | passif non couvert | ce qui reste dû | ce qui demeure dû | passif qui demeure | ce que l'actif n'a pu
UNION_FORM +
  ar اتحاد التعاونيات | اتحاد تعاونيات | اتحاد* التعاونيات | اتحاد تعاوني
  fr union de coopératives | union des coopératives | union régionale | union coopérative | union nationale des coopératives | union provinciale
AGRARIAN_REFORM
  ar الإصلاح الزراعي
  fr réforme agraire
LODGE +
  ar ~ودع* | إيداع* | الإيداع
  fr dépos* | dépôt | dépot
KEEP_CONTROL +
  ar حق النقض | الفيتو | تأشيرة | يحضر | ~حضر*
  fr veto | visa | assiste | siège | droit de regard
OTHER_PAY +
  ar أجر آخر | أجرا آخر | تعويض آخر | أتعاب أخرى | أجرا من التعاونية | تعويضات أخرى | خدمات أخرى مؤدى عنها | مهام التسيير | مهمة تسيير | مستشار مأجور | الجمع بين مهمته | مهمة مأجورة | مستشارا | بصفته مستشارا | أجرا بصفته | عمل في التعاونية | عمل داخل التعاونية | أعمال أخرى مؤدى عنها | أعمال أخرى بمقابل | خدمات بمقابل | خدمات أخرى بمقابل | وظيفة في التعاونية | وظيفة داخل التعاونية | أجر مستقل | أجرا مستقلا | ~تقاضى منها أجرة | ~تقاضى منها أجرا | ~تقاضى من التعاونية أجرة | ~تقاضى من التعاونية أجرا
  fr autre rémunération | autres rémunérations | rémunération de la coopérative | autre mission rémunérée | fonctions de gestion | tenue de la comptabilité | autres missions | honoraires de conseil | conseiller salarié | cumuler sa mission | salarié de la coopérative | comme conseiller | en qualité de conseiller | rémunéré par la coopérative | payé par la coopérative | emploi dans la coopérative | travaux payés | travaux rémunérés | autres travaux | mandat avec un emploi | prestations rémunérées | prestations payées | missions rémunérées | autres prestations | conseiller rémunéré
NOT_OBSTACLE +
  ar دون أن ~منع | دون أن ~حول | من غير أن ~منع | دون مساس | دون إخلال | مع الاحتفاظ | لا يمنع | لا ~حول | لا ~حولان دون | لا ~منع هذا | لا مانع | لا ~ضر | لا ~غير من ذلك | لا أثر ل | لا ~شكل مانعا | لا ~ضر* | لا ~غلق باب* | لا ~وصد باب* | لا ~سد باب* | لا نغلق باب* | لا ~قيد _ حق* | لا ~حد _ من حق* | لا ~نتقص _ من حق* | لا ~سقط _ حق* | لا ~سلب _ حق* | لا ~بطل _ حق* | لا ~ضيع _ حق* | لا ~مس _ بحق* | لا ~عرقل | لا ~عوق | لا ~عيق | لا ~قف في وجه | لا ~نال من | لا ~فسد | لا ~قدح | لا ~طعن في | لا ~عيب | لا ~شوب | لا بأس بذلك | لا ضير في ذلك | لا ~سد الطريق | لا ~مس
  fr sans que cela empêche | sans préjudice | sans faire obstacle | sans empêcher | sous réserve du droit | ne l'empêche | ne fait pas obstacle | n'empêche | ne prive | ne font pas obstacle | ne s'oppose pas | n'y change rien | peu importe | importe peu | sans incidence | n'est pas un empêchement | n'est pas une cause d'incompatibilité | n'est pas incompatible | n'est pas un obstacle | n'exclut pas | n'y met aucun obstacle | n'y fait pas obstacle | n'y fait aucun obstacle | ne met aucun obstacle | ne constitue pas un empêchement | ne constitue pas un obstacle | ne met point obstacle | ne met pas obstacle | ne fait point obstacle | ne limite pas le droit | ne limite en rien le droit | ne restreint pas le droit | ne restreint en rien le droit | n'affecte pas le droit | n'affecte en rien le droit | ne réduit en rien le droit | ne porte pas atteinte au droit | n'enlève rien au droit | n'ôte rien au droit | n'y contredit pas | ne s'en trouve pas empêché | n'y apporte aucune gêne | n'est pas pour empêcher | n'y met pas obstacle | ne tire pas à conséquence | sans que cela tire à conséquence | n'y fait rien | ne fait rien à l'affaire | ne gêne en rien | ne nuit en rien | ne nuit pas | ne saurait faire obstacle | ne saurait empêcher
SEIZE +
  ar اللجوء | ~لجأ | رفع | ~رفع* | عرض | ~توجه | ~طرق | ~ذهب | الذهاب | ~لجؤوا | ~لجؤون | عرض* | ~عرض* | لجوء* | الاحتكام | ~حتكم* | ~رفعوا | ~شكو | ~شكوا | ~شكون | ~مشي للمحكمة | ~مشي إلى المحكمة | ~مشيو للمحكمة
  fr saisir | saisine | porter | recourir | s'adresser | saisi | saisis | portent | porte | saisit | saisissent | recours | soumettre | déférer | s'adresse | traduire | va | vont | aller
DEPRIVE +
  ar ~حرم* | حرمان* | ~حول
  fr prive | priver | privent | fait obstacle
STAY +
  ar ~بقى | البقاء | ملزم* بالبقاء | ~ظل* | شركاء تلقائيا | شريكا تلقائيا | من خيار سوى | خيار إلا | خيار سوى | ليس أمام* _ إلا | ليس أمام* _ _ إلا
  fr rester | demeurer | restent | demeurent | resteront | se maintenir | reste lié | restent liés | d'office associés | d'office associé | lié | liés | contraint d'y rester | membres de la société | autre choix que | choix que | restent tenus | reste tenu | demeurent tenus | demeure tenu | reste associé | restent associés | demeure associé | demeurent associés
FOLLOW +
  ar ~خضع | قبول | ~تبع | اتباع | ~نقاد | ~رضخ | ~ساير
  fr suivre | accepter | subir | se soumettre
FAILING +
  ar عند عدم | في حالة عدم | تعذر | إذا لم | فإن لم | وإن لم | إن لم
  fr à défaut | faute | si elle ne | si l'assemblée ne | si la ratification
ENTRUST +
  fr confi* | incombe | chargé | chargée | assurée par | revient au | menée par | conduite par
  ar ~عهد | ~سند | ~كلف | ~وكل | أسند* | ~تولى
AMONG_US +
  fr entre nous | entre tous | entre toutes | à chacun | à chacune | chacun de nous | leur est | leur sera | leur sont | leur revient | leur reviennent | leur appartient | entre les femmes | entre les familles | entre les inscrits | entre les présents | entre les tisserand* | entre les tisseu* | entre les apicult* | entre les éleveu* | entre les agricult* | entre les product* | entre les pêcheu* | entre les artisan* | entre les potier* | entre les potière* | entre les oléicult* | entre les brodeu* | entre les transformat* | entre les ramasseu* | entre les cueilleu*
  ar بيننا | فيما بيننا | بين بعضنا | لكل واحد منا | لكل واحدة منا | على الجميع | إليهم | بينهم | لهم | بينهن | لهن | إليهن | بين الصانعات | بين الصناع | بين النساجات | بين النساجين | بين المنتجين | بين المنتجات أنفسهن | بين الفلاحين | بين الفلاحات | بين النحالين | بين النحالات | بين الكسابين | بين المربين | بين الصيادين | على الصانعات | على النساجات | على المنتجين | على الفلاحين | على النحالين | على الكسابين | على الصيادين | على المربين | نقتسم | نتقاسم | نقتسمه | نتقاسمه | نقتسمها | فنقتسمه
BASIS +
  fr prorata | proportion | proportionnel* | selon | suivant | =d' après | =en fonction | =à raison | sur la base | calculé sur | par rapport | correspondant | au marc | équivalant | eu égard | en considération | au regard =de | au regard =du
  ar بنسبة | نسبة | حسب | بحسب | وحسب | على أساس | أساس | على قدر | قدر ما | =بقدر | =وبقدر | =بالقدر | تناسب* | ~تناسب* | تبعا | باعتبار | وفق | وفقا | بناء على | استنادا | بالنظر إلى | ما ~ناسب* | ~ناسب* | ما ~قابل* | ~قابل* | اعتبارا ل* | مراعاة ل* | قياسا إلى | قياسا على
STAKE +
  fr mise | mises | apport en numéraire | apports en numéraire | argent que chacun* a | argent qu'il a mis | argent mis | versements effectués | versements de chacun | versements sur les parts | titres | participation | souscription | souscriptions | capital souscrit | sommes qu'ils ont placées | sommes placées | argent placé | sommes investies | ce qu'ils ont investi | ce qu'il a investi | ce qu'ils ont placé
  ar مساهم* | ما وضع* | ما دفع* في رأس المال | ما أدا* من الحصص | ملكي* | ما ~ملك* | سهم* | أسهم* | ما ساهم* | ما اكتتب* | اكتتب* | اكتتاب* | نصيب* في رأس المال | الأموال التي وضع* | الأموال الموضوعة | ما وضعوه | ما وضعته | ما استثمر* | المال الذي وضع*
GIVE +
  fr distribu* | partag* | réparti* | répart* | ristourner | versé | versée | versés | versées | remis | remise | rendu | rendue | rendus | rendues | restitué | restituée | restitués | restituées | reversé | reversée | attribué | attribuée | attribués | attribuées | alloué | allouée | servi | servie | servis | servies | débloqu* | libéré au profit | revient | reviennent | appartient | appartiennent | laissé | laissée | cédé | calcul* | divis* | ventil* | donne | donné | donnée | verse | versent | remet | restitue | reverse | attribue | alloue | payé | payée | payés | payées | dévolu | dévolue | profite | profitent | bénéficie | verser | redistribu* | font retour | fait retour | faire retour | attribu* | allou* | restitu* | revers* | octroy* | remet* | rendre | rendra | rendront | accordé | accordée | accordées | accordés | versera | verseront | distribuer | partager | bénéficier les | bénéficier aux | profiter les | ristourné | ristournée | ristournés
  ar ~وزع* | توزيع* | ~قسم* | قسمة* | تقسيم* | ~قتسم* | اقتسم* | اقتسام* | ~تقاسم* | تقاسم* | نقتسم* | نتقاسم* | ~فرق على | ~صرف* | صرف* | ~سلم* | تسليم* | ~عاد | أعيد* | ~عود | يعود | تعود | ~رجع | ~رد | رد | ~دفع* | ~ؤدى | ~منح* | منح* | ~حسب | ~خصص للأعضاء | ~ترك | ملك للأعضاء | أفرغ* | ~فرغ | ~ستفيد | ~عطى | ~عطي | أعطي* | ~عاد توزيع* | ~خول | تفريق* على | تفريق الاحتياطي*
TAKE +
  fr reçoi* | perçoi* | touche | touchent | emporte | emportent | retire | retirent | récupère | récupèrent | obtient | obtiennent | prélève | prend | prennent | droit sur | peut réclamer | réclamer | peut demander | bénéficie | bénéficient | se partag* | encaisse | percev* | recev* | touchera | recevront | encaiss* | récupérer | récupérera | récupéreront | toucher | toucheront | obtenir | obtiendra | obtiendront | reprend | reprennent | reprendre | empoche | empochent | emporter | emportera | retirer | prélever | se voit remettre | se voit verser | se voient remettre
  ar ~نال* | ~أخذ* | أخذ | أخذت | ~تسلم* | ~قبض* | ~ستحق* | ~سترجع* | ~سحب* | ~ستفيد* | ~تقاضى* | ~حصل* | الحق في | له حق | ~طالب ب* | المطالبة ب* | المطالبة | ~تلقى* | ~حق لكل | استرداد* | ~سترد* | استرجاع* | استلام* | ~ستلم* | ~كسب | أخذ* | الحصول على | تلقي | تلقى | استفاد*
LIKEWISE +
  fr =de même | également | ainsi que | comme
  ar وكذلك | وكذا | كذلك | كما | شأنها شأن | شأنه شأن
RESTRICT +
  fr =qu' =à | =qu' =au | =qu' =aux | =qu' =en | =qu' entre | =qu' une fois | =qu' =après | =qu' =avec | que si | que par | que sur | que dans | que pour | que sous | que lorsque | que moyennant | que =de | que =d' | que =des | que =du | que selon | que sauf | que =en | que =à
  ar إلا | =سوى
LEADING +
  fr avant | précèd* | précéd* | =à =l' avance | =d' avance
  ar قبل | قبلها | قبله | السابق* | ~سبق* | سلفا
HIS_REPORT +
  fr son rapport | leur rapport | ses observations | questions écrites | question écrite | ses questions | leurs questions | des questions
  ar تقريره | تقريرها | تقريرهم | تقريره* | الأسئلة المكتوبة | أسئلة مكتوبة | أسئلتهم | أسئلته | أسئلتها
WITHIN +
  fr dans les | dans un délai | dans le délai | sous | dans le mois | au cours des | pendant les | dans un
  ar خلال | داخل | في ظرف | في أجل | في غضون | أثناء | في مدة
LASTS +
  fr dure | durera | durée | s'étend | étend | comprend | couvre | comporte | =est =de | durent | longue de | portera sur | porte sur | embrasse | au terme de | fait | comptant | totalisant | embrassant | couvrant | comptera | comptent | longueur | a une longueur | long de | s'étire sur | s'étire | s'étale sur | s'étend sur | couvre une période | compte quinze mois | compte dix-huit mois | court sur | court pendant | se poursuit sur | se prolonge sur | se prolonge pendant
  ar ~متد | تدوم | ~دوم | مدتها | مدة | مدته* | تشمل | ~ستغرق | ~ستمر | أمدها | فيها | تغطي | تتكون من | تقفل إلا بعد | تنتهي إلا بعد | طولها | طوله | مداها | تمتد | ~متد على | ~متد إلى | تستغرق | ~غطي فترة | تغطي فترة | ~شمل فترة | ~طول | تطول
SHORTER +
  fr plus court | plus courte | plus bref | inférieure à | plus courts | =moins =de | réduit | réduite | écourté
  ar أقصر | أقل من | قصيرة | القصيرة | تقل عن | دون ذلك
CHANGED_YEAR +
  fr transition | transitoire | changement | changée | modification | dernier | dernière | intermédiaire
  ar انتقالية | الانتقالية | تغيير | تغير | الأخيرة | الاستثنائية
HANDED +
  fr remis | remise | remises | portés | porté | portées | transmis | adressés | envoyés | communiqués | dévoilés | dévoilée | dévoilé | dévoilées | mis sous les yeux | mis sous leurs yeux | placés sous les yeux | présentés aux membres | exposés aux membres | montrés aux membres | découverts | révélés | soumis aux membres | remis entre les mains | lus aux membres | lus à haute voix | donnés à lire | donné à lire
  ar ~سلم* | تسليم* | ~قدم* | ~رفع* | ~وجه* | ~حال* | ~وضع | ~عرض على أنظار | عرض على أنظار | تعرض على أنظار | تحت أنظار | أمام أعين | ~طلعون عليها لأول مرة | ~طلعون عليها أول مرة | ~كشف عنها | ~كشف عنه | ~كشف الحسابات | تكشف الحسابات | تتلى الحسابات | ~تلى التقرير | تتلى على الأعضاء | تلاوة | تلقى على الأعضاء | ~لقى على مسامع | على مسامع | ~قرأ على الأعضاء | تقرأ على الأعضاء | ~ضع بين أيدي | توضع بين أيدي
ARCHIVED +
  fr conserv* | gardé | gardés | gardées | archiv*
  ar ~حفظ* | حفظ* | محفوظ* | أرشيف*
OTHER_FUND +
  fr fonds | caisse | renouvellement | équipement | ristourne | ristournes
  ar صندوق* | لصندوق* | التجهيز | تجديد
SHORTFALL +
  fr déficit | déficits | perte de l'exercice | pertes de l'exercice | perte de l'année | pertes de l'année | perte annuelle | pertes annuelles | résultat déficitaire | exercice déficitaire | année déficitaire | termine sur un manque | termine en perte | finit en perte | solde déficitaire | perte constatée à la clôture | année est mauvaise | mauvaise année | si nous perdons | nous perdons de l'argent | résultat négatif | résultats négatifs | exercice est déficitaire | perdu de l'argent | perdons de l'argent | année se termine mal | se solde par une perte | se solde par un déficit | se soldent par une perte | se clôt sur une perte | se clôt sur un déficit | se clôt en perte | se clôt par une perte | s'achève sur une perte | s'achève sur un déficit | se ferme sur une perte | accuse une perte | accuse un déficit | fait apparaître une perte | fait apparaître un déficit | présente un déficit | dans le rouge | exercice malheureux | année malheureuse | mauvais exercice | exercice en perte | campagne déficitaire | campagne en perte | saison déficitaire | moins-perçu | le trou de l'exercice | trou dans la caisse
  ar عجز* | العجز | خسائر السنة | خسارة السنة | الخسائر السنوية | الخسارة السنوية | نتيجة سلبية | خصاص* | الخصاص | السنة خاسرة | خسائر الموسم | رصيد السنة مدين* | إذا خسرنا | خسرنا | النتيجة السلبية | السنة عاجزة | السنة سيئة | سنة سيئة | كانت السنة سيئة | النتيجة سلبية | النتيجة سالبة | نتيجة سالبة | إذا خسرت التعاونية | خسرت التعاونية | منيت التعاونية بخسارة | منيت بخسارة | تكبدت التعاونية | تكبدت خسارة | ~تكبد خسارة | أسفرت السنة عن خسارة | أسفرت السنة عن عجز | أسفر الموسم عن خسارة | انتهت السنة بخسارة | انتهت السنة بعجز | انتهى الموسم بخسارة | ختمت السنة بخسارة | اختتمت السنة بعجز | اختتمت السنة بخسارة | كان الموسم خاسرا | موسم خاسر | سنة عجفاء | سنة كاسدة | كساد | عجز الموسم | عجز السنة | عجز في الميزانية | خصاص في الصندوق
PRICE_DUE +
  fr prix =dû | prix due | prix dus | sommes dues | sommes qui leur sont dues | prix des livraisons | prix de leurs | prix des apports | règlements dus | avances
  ar ثمن المنتوج* | أثمان | ثمن ما سلم* | مستحقات* | المستحق* | ثمن الحليب | ما ~ستحق*
CALL_FUNDS +
  fr cotisation | cotisations | contribution | contributions | appel de fonds | appels de fonds | versement complémentaire | versements complémentaires | versement supplémentaire | versements supplémentaires | rallonge | apport supplémentaire | appelle auprès | appellera auprès | sommes nécessaires | écot | quote-part exceptionnelle | effort financier | effort supplémentaire | rappel de fonds | participation exceptionnelle | participation supplémentaire | supplément d'apport | contribution forcée | rallonge budgétaire
  ar واجب استثنائي | واجب* إضافي* | مساهمة استثنائية | مساهمات استثنائية | مبالغ تكميلية | مبالغ إضافية | أداءات إضافية | اشتراك استثنائي | مساهمة إضافية | ~ستدعي _ من الأعضاء | المبالغ اللازمة | مساهمة كل | مساهمة الأعضاء | مساهمة المنخرطين | بمساهمة | مساهمة قدرها | مدد مالي | اكتتاب استثنائي | مجهود مالي | مجهودا ماليا | تضحية مالية | واجب إضافي | مساهمات إضافية | اشتراكات إضافية | قسط إضافي | أقساط إضافية | دفعات إضافية | دفعة إضافية | مبلغ إضافي | مبلغا إضافيا | ضخ مبالغ | ~سد الخصاص
WE_BEAR +
  fr nous payons | nous le payons | nous la payons | nous comblons | nous le comblons | nous remboursons | nous réglons | on paie tous | on le paie tous | nous le réglons | nous partageons la perte | nous supportons | nous mettons | nous versons | chacun met | chacune met | chacun de nous met | chacun de nous verse | nous cotisons
  ar أدينا* | نؤدي* | نسدد* | نغطي* | نتحمل* | دفعنا* | ندفع* | نكمل* | نتقاسم الخسار* | وضعت كل واحدة منا | وضع كل واحد منا | دفعت كل واحدة منا | دفع كل واحد منا | نضع
REQUIRED +
  fr impose | oblige | obligent | imposé | imposée | exige | exigé | exigée | obligatoire | obligatoires | obligatoirement | doit | doivent | est tenue | prescrit | légalement | de par la loi | la loi veut | dû | due | requis | requise | demandé | demandée | nécessaire | nécessairement | besoin
  ar ~فرض* | ~وجب* | ~لزم* | وجوبا | إجباري* | إجباريا | إلزامي* | يجب | لزاما | ~ستحق | مستحق* | واجب* الأداء | ~طلب* | ~شترط* | شرط* | ضروري* | حاجة | لازم* | يلزم
EACH_ONE +
  fr chacun | chacune | tous les membres | toutes les membres | chaque livreur | chaque producteur | chaque apporteur | chaque exploitant
  ar كل واحد* | لكل واحد* | على كل واحد* | كل مسلم | كل منتج | كل مورد
ONE_OF +
  fr =l' =un =des | =l' =une =des | =un =des | =une =des | parmi | au sein | dans les rangs | =d' =entre | un de nos | une de nos
  ar من بين | من ضمن | من صفوف | أحد | إحدى | واحد من | واحدة من | من داخل | من وسط
AMONG_OURSELVES +
  fr parmi nous | d'entre nous | un de nous | l'une de nous
  ar منا | من بيننا | أحدنا | إحدانا
DONE_BY +
  fr assuré =par | assurée =par | assurés =par | assurées =par | exercé =par | exercée =par
  ar من لدن
AS_AUDITOR +
  fr fonctions de commissaire | fonction de commissaire | fonctions de commissaires | comme commissaire | en qualité de commissaire | élu commissaire | élue commissaire | élus commissaires | nommé commissaire | nommée commissaire | nommés commissaires | désigné commissaire | désignée commissaire | désignés commissaires | rôle de commissaire | mission de commissaire | charge de commissaire | titre de commissaire | qualité de commissaires | comme commissaires | titre de commissaires | fonctions d'auditeur | rôle d'auditeur | faire office de commissaire | fait office de commissaire | tenir lieu de commissaire | tient lieu de commissaire | assurer le commissariat | assure le commissariat | commissariat aux comptes | endosser la charge de commissaire | revêtir la charge de commissaire | servir de commissaire | sert de commissaire | jouer le rôle de commissaire | agir comme commissaire | choisi commissaire | choisi comme commissaire | pris comme commissaire | choisi pour commissaire | pris pour commissaire | investi de la charge
  ar مراقبا للحسابات | مراقبا أول للحسابات | مراقبة للحسابات | مراقبين للحسابات | بمهام مراقب* الحسابات | مهام مراقب* الحسابات | بمهمة مراقب* الحسابات | بصفة مراقب* | كمراقب* للحسابات | مراقبي حسابات | بدور المراقب | دور مراقب* | دور المراقب | صفة مراقب* | بدور مراقب* | بصفة مراقبين | بصفتهما مراقبين | بصفتهم مراقبين | بصفته مراقبا | كمراقبين | بصفة مراقب | مقام مراقب الحسابات | ~قوم مقام مراقب | ~ضطلع بمهمة مراقب* | ~ضطلع بمراقبة الحسابات | ~تقلد مهمة مراقب* | تقلد مهام مراقب* | منصب مراقب* | كرسي المراقب | وظيفة مراقب* | بوظيفة مراقب* | مأمورية مراقب* | خطة مراقب* | ~نهض بمراقبة الحسابات | ~عهد إليه بمراقبة الحسابات | ~عين مراقبا | ~ختار مراقبا | ~نتخب مراقبا
EXPERT_LIST +
  fr ordre | tableau de l'ordre | expert-comptable | experts-comptables | expert comptable | inscrit | inscrite | inscription
  ar هيئة الخبراء | الهيئة | جدول الهيئة | خبير* محاسب* | الخبراء المحاسبين | التسجيل في الهيئة | مسجلا بهيئة | مقيدا بهيئة
DIPLOMA +
  fr diplôme | diplômes | titre | titres | qualification | qualifications | compétence particulière | formation particulière | compétence | compétences | connaissance | expérience
  ar دبلوم* | شهادة | شهادات | مؤهل* | كفاءة خاصة | كفاءة | خبرة سابقة | معرفة
IN_A_ROW +
  fr consécutif | consécutifs | consécutive | consécutives | successive | successif | successifs | successives | de suite | d'affilée
  ar متتالي* | متوالي* | متتابع* | متعاقب*
PRECEDING +
  fr précédent | précédente | précédents | précédentes | dernières | derniers | antérieur | antérieures | écoulés | écoulées
  ar السابق* | الأخير* | الماضي* | المنصرم* | الفائت* | السالف*
EXEMPT +
  fr dispensé | dispensée | exempté | exemptée | exonérée | affranchie | se dispense | se passe | se passer | s'en passer
  ar ~عفى* | معفا* | معفى | في غنى | ~ستغني* | ~ستغنى
RECOURSE +
  fr recours | recourt | recourir | fait appel | désignation
  ar اللجوء | ~لجأ | الاستعانة | ~ستعين
HAVE +
  fr a | aura | ont | auront | avoir
  ar للتعاونية | لها | ~كون للتعاونية
ALL_CASES +
  fr en toutes circonstances | en tout état de cause | dans tous les cas | en toute hypothèse | en aucun cas | jamais | aucun cas
  ar في جميع الظروف | في كل الأحوال | في جميع الأحوال | أبدا | مطلقا | بأي حال* | في أي حال* | إطلاقا | قط
INCOMPATIBLE +
  fr incompatible | incompatibilité | empêchement | empêche | obstacle | gêne | cause de récusation | exclut | motif d'écarter | motif d'exclusion | cause d'exclusion | raison d'écarter | motif de refus
  ar التنافي | تناف* | مانع* | ~منع | ~حول | ~عيق | عائق* | ~قصي | ~بعد من | سببا لإبعاد | سببا لاستبعاد | سببا للرفض | سبب* إبعاد
KEEP_BOOKS +
  fr tenir la comptabilité | tient la comptabilité | tenir les comptes | tenir les livres | établir les comptes | conseil fiscal | conseils fiscaux | autres honoraires | d'autres honoraires | d'autres missions | d'autres travaux | autre travail rémunéré | tenue des livres | tenue de la comptabilité | tenue des comptes | établissement de la comptabilité | établissement des comptes | établir la comptabilité | tenir _ livres | tenir _ comptabilité | tenir _ comptes | tient _ livres | tient _ comptes | tient _ comptabilité | dresser les comptes | dresser le bilan | dresse _ comptes | dresse _ bilan | préparer les comptes | prépare _ comptes | établit _ comptes | établir _ comptes | établit _ bilan | faire la comptabilité | fait la comptabilité | préparer _ déclarations | établir _ déclarations | rédiger _ déclarations | faire _ déclarations fiscales | établissement des déclarations | préparer _ bulletins de paie | établir _ bulletins de paie | faire les bulletins de paie | faire la paie | établir la paie | tenir la paie | tenue _ comptabilité | tenue _ livres
  ar ~مسك* المحاسبة | ~مسك* محاسبة | مسك محاسبة | مسك المحاسبة | أتعاب* أخرى | استشارات* | خدمات أخرى | مهام أخرى بأجر | ~مسك* حسابات | مسك دفاتر | مسك الدفاتر | مسك حسابات | إعداد محاسبة | إعداد المحاسبة | إعداد الحسابات | ~مسك* _ دفاتر* | ~مسك دفاتر* | ~مسك الدفاتر | ~مسك _ المحاسبة | ~تولى المحاسبة | ~تولى مسك | ~عد* _ حسابات* | ~عد* _ القوائم | ~هيئ* _ الحسابات | ~مسك سجلات* | مسك محاسبت* | إعداد تصريحات* | إعداد التصريحات | ~عد* تصريحات* | ~عد* التصريحات | إعداد أوراق الأداء | إعداد أوراق الأجور | إعداد بيانات الأجور | ~عد* _ _ التصريحات
INTERFERE +
  fr immiscer | immixtion | intervenir dans
  ar ~تدخل* | التدخل
AUDITOR_MAY +
  ar للمراقب أن | لمراقب الحسابات أن
  fr =a faculté | loisible au commissaire
ABOLISHED +
  fr supprimé | supprimée | n'a plus cours | n'existe plus | disparu | aboli | abolie | disparues | ayant disparu | n'est plus | ne sont plus | ne s'applique plus | ne s'appliquent plus | a vécu | appartient au passé | n'a plus sa place
  ar ألغيت | ألغي | لم ~عد | حذف* | لا وجود | انقضت | انتهت | زالت | انقضى | انتهى العمل | اختفى | اختفت | ولى عهد* | في خبر كان
VETO +
  fr veto | visa | s'opposer | s'y opposer | opposition | suspendre | suspend | approuve | approbation | annuler | annule | contresigne
  ar حق النقض | النقض | الفيتو | تأشيرة | ~عترض* | الاعتراض | ~وقف* تنفيذ | ~وقف* قرار* | ~لغي | إلغاء | ~صادق*
LITIGATE +
  fr action judiciaire | actions judiciaires | action en justice | actions en justice | agir en justice | ester en justice | plaider | procès | assigner | assigne | poursuivre en justice | traduire | va en justice | vont en justice | aller en justice | instance | demande en justice | procédure judiciaire | procédure | agir | attaquer en justice | recours judiciaire | recours juridictionnel | recours judiciaires | aller au prétoire | au prétoire | du prétoire | saisir le juge | action devant | trainer en justice | traîner en justice | traîne en justice | citer en justice | cite en justice | appeler en justice | demander justice | réclamer justice | aller au tribunal | se pourvoir en justice | porter plainte | intenter | intente | introduire une instance | introduire une action | engager une action | engager un procès | voie judiciaire | voies judiciaires | voie contentieuse | voie de justice | plaidoirie
  ar ~تقاضى | ~تقاضوا | التقاضي | مقاضاة | ~قاضي | دعوى | الدعوى | دعاوى | دعواه | مقاضات* | ~رفع دعوى | ~قيم دعوى | المتابعة القضائية | طعن قضائي | الطعن القضائي | الطعون القضائية | ~طرق* باب القضاء | طرق باب القضاء | طرق باب المحكمة | ~طرق* أبواب المحاكم | أبواب المحاكم | ~قف* أمام القضاء | ~مثل أمام القضاء | ~جر* أمام القضاء | ~جر* إلى المحكمة | ~جر* إلى المحاكم | ~شتكي إلى المحكمة | شكاية لدى المحكمة | ~رافع أمام | المرافعة أمام | ~خاصم أمام | المخاصمة | سلوك المسطرة القضائية | ~سلك المسطرة القضائية | سلوك طريق القضاء | المساطر القضائية | طريق القضاء | الطريق القضائي | المطالبة القضائية | ~داعي | مداعاة | رفع قضية | ~رفع قضية | تحريك الدعوى | ~شكي ب* | ~شكو ب* | ~دعي المسير
PRECONDITION +
  fr préalable | préalablement | préalables | condition de recevabilité | avant toute | avant tout | d'abord | au préalable | condition
  ar سابق* على | شرط* | مسبق* | إجراء سابق* | أولا | قبل كل | قبل أي | مقدما
# «There is no escape from»: it denies nothing.
NECESSARY
  fr indispensable | indispensables
  ar =لا بد | ولا بد | فلا بد
NECESSARY +
  fr nécessairement | obligé | obligée | obligés | nécessaire | impérativement | obligatoire | obligatoires | obligatoirement | imposée | imposé | s'impose | forcément | nul ne peut se dispenser | dont nul ne peut se dispenser | passage obligé | étape obligée | incontournable | nul n'en est dispensé
  ar لزوما | لازم* | وجوبا | إلزامي* | إجباري* | ضروري* | واجب* | لا بد | حتما | إلزاما | إلزام* | لا ~عفى منها أحد | لا ~عفى منه أحد | لا محيد عنه* | لا غنى عنه* | لا مفر منه* | مرحلة لا بد منها | خطوة لا بد منها | ممر إجباري | طريق إجباري
INADMISSIBLE +
  fr irrecevable | irrecevables | rejetée | rejet | à peine de rejet | à peine d'irrecevabilité | écartée d'office | suspendue de plein droit | radiée d'office | déclarée irrecevable | rejetée sans examen
  ar غير مقبول* | لا تقبل | لا ~قبل | لا ~سمع | رفض طلب* | عدم القبول | ترفض | عدم قبول الدعوى | عدم قبول الطلب | ردت دعواه | ردت دعواها | ترد دعواه | ~رد دعواه | ترد الدعوى | توقف _ كل دعوى | توقف _ _ كل دعوى | ~وقف كل دعوى | رفضت دعواه
RECEIVABLE +
  fr recevable | recevables | reçue | accueillie | admise | admises
  ar مقبول* | ~قبل | ~سمع
UNTIL +
  fr tant que | =tant =qu' | avant que | avant d'avoir | jusqu'à ce que | sans avoir | aussi longtemps que | jusqu'à ce qu'
  ar ما لم | قبل أن | إلى أن | حتى | دون أن
FAILURE +
  fr échec | échoué | échouer | non-conciliation | désaccord constaté | n'aboutit pas | échoue | échouent | a échoué | ne se tient pas | n'a pu se tenir | ne peut se tenir
  ar فشل* | ~فشل* | عدم الصلح | عدم التوصل | تعذر* | إخفاق | لم ~نعقد | لم ~تم
CHANGE_FORM +
  fr changer de forme | change de forme | changera de forme | changera jamais de forme | faire de la coopérative une | passage à une forme | passer à une forme | forme commerciale | prendre la forme | adopter la forme | devenir une société | devient une société | deviendra une société | deviendra pas une société | abandonner sa forme | quitter sa forme | perdre sa forme | renoncer à sa forme | changer sa forme | change sa forme | en faire une société | en fera une société | en faire une SARL | passage à la forme | passer à la forme | passage en société | prendre le statut de société | opter pour la forme | adopter le statut de société | quitter le statut coopératif | abandonner le statut | deviendrons une société | devenons une société | deviendrons jamais une société | donner à la coopérative la forme | donner la forme d'une société | adoption de la forme d'une société | passage direct de l'une à l'autre | passage direct à la forme | faire de la coopérative une société | changer d'habit juridique | change d'habit juridique | changer d'habit | habit juridique | se muer en | se mue en | se métamorphose* | métamorphos* | troquer sa forme | troque sa forme | endosser la forme | se convertir en | se convertit en | se changer en | se change en | changer de statut juridique | changer de nature | change de nature | changer de peau | changement de forme | changement de statut | glisser vers la forme | basculer vers la forme | basculer en société | dépouiller sa forme | se dépouiller de sa forme
  ar تغيير شكل* | ~غير* شكل* | تغير التعاونية شكل* | جعل التعاونية شركة | المرور إلى شكل | شكل تجاري | اتخاذ شكل شركة | ~صير شركة | ~صبح شركة | التخلي عن شكلها | تتخلى عن شكلها | فقدان شكلها | ترك شكلها | تترك شكلها | ~جعل منها شركة | ~جعلها شركة | ~جعلوا منها شركة | الانتقال إلى شكل | تنتقل إلى شكل | ~بدل شكل* | تبديل شكل* | التخلي عن صفة التعاونية | ~جعل من التعاونية شركة | الانتقال المباشر من هذا الشكل | الانتقال من هذا الشكل | الانتقال من الشكل التعاوني | ~جعل التعاونية شركة | ~لبس ثوب | لبوس | ~نقلب إلى شركة | انقلاب* إلى شركة | ~غير جلد* | تغيير جلد* | ~خلع ثوب* | خلع ثوب* | ~ستحيل إلى شركة | ~ستبدل شكل* | استبدال شكل* | تغيير الشكل القانوني | تغيير شكل* القانوني | ~غير شكل* القانوني | ~غير شكل* | ~تخذ شكل شركة | اتخاذ شكل | ~أخذ شكل شركة | تصير شركة | تصبح شركة | ~تحول عن شكل*
PRODUCT +
  fr olives | lait | fruits | produits | récoltes | matière première | amandes | laine | poisson | céréales | miel | viande
  ar الزيتون | الحليب | المنتوج* | المنتجات | الفواكه | الصوف | السمك | الحبوب | العسل | اللوز
PERMITTED +
  fr admis | admise | permis | permise | autorisé | autorisée | possible | licite | recevable | envisageable | admissible | ouvert | ouverte | reconnu | reconnue
  ar مقبول* | جائز* | مسموح* | ممكن* | مخول* | وارد*
CONSEQUENCE +
  fr entraîne | entraîner | entraînent | donne lieu | emporte | résulte
  ar ~ترتب* | ~نتج* | ~نجم | ~ؤدي إلى | ~ستتبع
LOSES_QUALITY +
  fr qualité de membre | se perd | perd la qualité | perdent la qualité | cesse d'être membre | son lien avec | leur lien avec | son seul lien | son lien d'associé | lien qui l'unissait | lien qui l'unit
  ar صفة العضو | صفة العضوية | ~فقد صفة | تفقد العضوية | ~فقد العضوية | تنتهي العضوية | انحلت رابطت* | ~نحل رابطت* | انقطعت صلت* | ~نقطع صلت* | انفصمت رابطت* | ~نفك رابطت*
CHAMBER +
  fr chambre | chambres | université | école | dispensaire | hôpital | syndicat | zaouia | mosquée | office
  ar الغرفة* | غرفة* | للغرفة | مدرسة* | المدرسة | مستشفى | المستوصف | الزاوية | نقابة* | المسجد | مسجد*
BENEFICIARY +
  fr bénéficiaire | bénéficiaires | destinataire | affectation | destination
  ar المستفيد* | مستفيد* | مآل* | وجهة
NEGATIVE +, SHORT_ASSETS +
  ar لم تكف أصول* | لم تكف ممتلكات* | لم تكف الممتلكات | لم تكف موجودات* | لم تكف الموجودات | لم تكف الأصول | لم تكف الأموال | لم تف الأصول ب* | لم تف الممتلكات ب* | لم تف الموجودات ب* | عجزت الأصول | عجزت الممتلكات | لا تكفي الأصول ل* | لا تكفي الممتلكات ل* | كانت الأصول لا تكفي | كانت الممتلكات لا تكفي
  fr actif ne suffit | actifs ne suffisent | biens ne suffisent | avoirs ne suffisent | actif ne couvre | actif ne permet =pas =de payer | passif dépasse l'actif | passif excède l'actif
NEGATIVE +
  fr négatif | négative | débiteur | débitrice | insuffisant | insuffisance | déficitaire | solde passif
  ar سلبي* | مدين* | سلبيا | مدينا | ناقص* | عجز | سالبا | سالب | سالبة | سالب*
AS_LIQUIDATOR +
  fr est de droit liquidateur | de droit liquidateur | est liquidateur | fait office de liquidateur | fonctions de liquidateur | rôle de liquidateur | comme liquidateur | liquidateur de droit | est le liquidateur
  ar مصفيا | مصفية | المصفي بحكم | بمهام المصفي | مهام المصفي | مهمة المصفي | بمهمة المصفي
PROCEED +
  fr procède | procéder | se charge | mène | conduit | opère
  ar ~باشر* | ~جري | ~نجز | ~شرف على
ALLOT +
  fr laissé | laissée | attribué | attribuée | partagé | partagée | réparti | répartie | distribué | distribuée | revient | appartient | profite | va
  ar ~ترك* | ~وزع* | ~قسم* | ~ؤول | ~عود | ~قتسم* | يبقى لل | ~خصص
LIQ_BALANCE +
  fr boni | boni de liquidation | solde de liquidation | solde de la liquidation | produit net de la liquidation | reliquat de liquidation | actif net | actif restant | biens de la coopérative dissoute | actif de la coopérative dissoute | patrimoine de la coopérative dissoute | produit de la liquidation | avoir net
  ar رصيد التصفية | فائض التصفية | ناتج التصفية | صافي التصفية | صافي الأصول | الأصول الصافية | ممتلكات التعاونية المنحلة | أموال التعاونية المنحلة | أصول التعاونية المنحلة
LAST_WORD +
  fr définitive | définitif | définitivement | définitives | dernier ressort | s'impose aux parties | avis s'impose | s'imposent aux parties | lie les parties | force obligatoire | fait loi entre | clôt l'affaire | clôt le débat | parole clôt | est seul juge | est seule juge | est le seul juge | est seul arbitre | lie définitivement les parties
  ar نهائي* | نهائيا | ملزم للأطراف | ملزم للطرفين | ملزمة للأطراف | ملزم للجميع | رأيهم ملزم | حكمهم ملزم | قرارها ملزم | قراره ملزم | الحكم الوحيد | كلمته فاصلة | كلمتها فاصلة | كلمته الفصل | كلمتهم فاصلة | القول الفصل | بقرار ~لزم الطرفين | قرار ~لزم الأطراف
# What is agreed or advised binds nobody for good.
NOT_FINAL ++
  ar ليس نهائيا | ليست نهائية | ليس حكما نهائيا | ليس قرارا نهائيا | ليس حكما باتا | لا ~كون نهائيا | لا ~عد نهائيا | لا ~عتبر نهائيا | غير نهائي*
  fr n'est pas définitif | n'est pas définitive | ne sont pas définitifs | ne sont pas définitives | n'a rien de définitif | n'est jamais définitif | n'est jamais définitive
NO_RECOURSE +
  fr sans appel | sans recours | insusceptible | aucun recours | aucun appel | non susceptible | objet d'aucun recours | susceptible d'aucun recours | sans possibilité de recours | sans autre recours | aucune voie de recours
  ar لا معقب | لا ~قبل* أي طعن | لا ~قبل* _ أي طعن | لا ~قبل* الطعن | لا ~قبل* طعنا | غير قابل* لأي طعن | غير قابل* للطعن | لا طعن | لا رجعة فيه* | لا ~طعن في* | دون طعن | لا ~قبل قرارات* _ طعن | دون أي طعن | بدون طعن | لا ~قبل الاستئناف | لا ~ستأنف | غير قابل للاستئناف
NOT_OBLIGED +
  fr n'est pas tenu | n'est pas tenue | n'est tenu | ne sont pas tenus | n'est pas obligé | n'est obligé | ne sont pas obligés | pas obligatoire | sans obligation | n'oblige | rien n'oblige | n'y est obligé | n'y est tenu | n'y est contraint | n'y sont tenus | n'y sont obligés | ne les y contraint | ne l'y contraint | ne les y oblige | ne l'y oblige | n'y contraint | n'y oblige | n'y est forcé | n'est contraint | n'est forcé | n'est contrainte | n'est forcée | n'obligent pas | n'oblige pas
  ar لا ~لزم* | غير ملزم* | ليس ملزم* | ليسوا ملزمين | لا ~جبر* | غير مجبر* | لا شيء ~لزم | ما ألزم* | ما ~لزم* به | ما فرض* | لا ~رغم | لا ~كره أحد | لا ~جبر
EXIT +
  fr retrait | retire | retirent | se retirer | sortir | sortie | quitter | quittent | partir | =s'en aller | départ | se retire | se retirent | remboursement de leurs parts | remboursement de ses parts | reprendre leurs parts | reprendre ses parts | remboursement | rachat de leurs parts | rachat de ses parts | reprendre leur mise | reprendre leurs mises | reprendre sa mise | reprendre leur apport | reprendre leurs apports | reprendre son apport | retirer leur mise | retirer leur apport | retirer leurs parts | récupérer leur mise | récupérer leurs parts | récupérer leur apport | récupérer leurs apports
  ar انسحاب* | ~نسحب* | الخروج | خروج* | مغادرة* | ~غادر* | ~خرج | استرداد حصص* | استرجاع حصص* | ~سترد حصص* | ~سترجع حصص* | استرداد | أي استرداد | ~سترد* مساهم* | ~سترجع* مساهم* | استرداد مساهم* | استرجاع مساهم* | سحب حصص* | سحب مساهم* | ~سحب* حصص* | رحيل* | الرحيل | المغادرة الحرة
LAWFUL_HEIR +
  fr une coopérative | autre coopérative | plusieurs coopératives | coopératives | coopérative désignée | union | unions | fédération | deux coopératives | trois coopératives | coopérative voisine | absorbante | née de la fusion
  ar =تعاونية | =لتعاونية | =تعاونيات | =لتعاونيات | تعاونية أخرى | تعاونيات أخرى | التعاونيات | الاتحاد | للاتحاد | اتحاد* | الجامعة الوطنية | للجامعة | تعاونيتين | تعاونيتان | لتعاونيتين | الدامجة | الضامة | المستوعبة
PASS_TO +
  fr tombe | sert à | servira à | utilisé | utilisée | employé | employée | consacré | consacrée | destiné | destinée | va | vont | ira | iront | abandonné | passent à | passe à l'association | passe à la commune
  ar ~دخل | ~ستعمل | ~رصد | ~آل | ~ؤول | آل | نصفه | نصفها | ~هب | ~وهب | ~كون
SUBSISTS +
  fr subsiste | subsistance | demeure | reste valable | valable | valablement | existe | se maintient | réunit | réunisse | compte
  ar بقاء | ~بقى | ~ظل | قائما | قائم | ~ستمر | ~ضم
FUNCTION +
  fr fonctionner | fonctionne | travailler | opérer | exercer
  ar ~عمل | ~شتغل | ~مارس نشاط*
INVENTORY +
  fr inventaire | pesée | comptage
  ar جرد* | الجرد | وزن
DIRECTED +
  fr dirigée | dirigent | dirige | gérée | administrée | administrent | direction | gérance | gestion
  ar ~دير | تدبير* | تسيير* | ~سير | إدارة
REPLACED +
  fr remplacer | remplace | au lieu | à la place | se passer de | renoncer
  ar ~ستغني | تستغني | ~ستبدل | بدل | عوض | ~عوض
FORM_BESIDE +
  fr précédé du mot | précédée du mot | suivi du mot | suivie du mot | précédé de la mention | précédée de la mention | suivie de la mention | suivi de la mention | accompagné du mot
  ar مسبوق* | ~سبق _ بلفظ | ~سبق _ بكلمة | مشفوع* | متبوع* | ~سبقه | ~سبقها | مقرون* ب
CASE_WORD +
  fr en cas de | au cas où | dans le cas | à défaut | par exception | exceptionnellement | premier | première | premiers | premières | transitoirement | une fois | à titre transitoire | initialement
  ar في حالة | في حال | عند عدم | استثناء | بصفة استثنائية | الأول | الأولى | الأولون | أول | إن نقص | إن قل | إن زاد | إن نزل | إن تعذر | بصفة انتقالية | أول مرة
OR_WORD +
  fr ou | soit
  ar أو | إما
BEFORE_END +
  fr avant la fin | avant l'expiration | avant l'échéance | avant que ne s'écoule
  ar قبل أن ~نصرم | قبل أن ~نقضي | قبل أن ~مر | قبل أن ~مضي | قبل انصرام | قبل انقضاء | قبل انتهاء | قبل مضي | قبل مرور
LEVY_NOUN +
  fr contribution | prélèvement | quote-part | redevance | participation
  ar مساهمة | اقتطاع | واجب | نصيب
ON_THEM +
  fr leur incombe | leur incombent | pèsent sur eux | pèse sur eux | à leur charge
  ar عليهم | عليهن | على عاتقهم
LAST_YEAR +
  fr l'an dernier | l'année dernière | l'année passée | exercice écoulé
  ar السنة الماضية | السنة المنصرمة | السنة الفارطة | السنة الفائتة
AT_WILL +
  fr comme elle l'entend | comme il l'entend | à son gré | librement | à sa guise | comme bon lui semble | à qui elle veut | souverainement
  ar كما تشاء | كما ~شاء | بكل حرية | حسب ما تراه | كيفما تشاء | لمن تشاء | كما تريد
SURVIVES +
  fr survit | survivre | subsiste | subsister | continue | se maintient | survivra | continuera | continuer | se maintient pas | poursuit | poursuivra | maintenue | subsistera
  ar ~بقى | ~ستمر | ~دوم بعد | ~واصل | ~عيش بعد | ~حيا بعد | بقاء التعاونية | استمرار التعاونية | استمرت التعاونية | استمر نشاط* | واصلت التعاونية
ONE_OF_THEM +
  fr l'un d'eux | l'une d'elles | un d'entre eux | l'un d'entre eux | le plus jeune d'entre eux | le plus âgé d'entre eux | la plus jeune d'entre elles | l'une d'entre elles | le premier d'entre eux | le plus jeune des deux | premier d'entre eux | dernier d'entre eux | première d'entre elles | une d'elles | un d'eux | un sort chaque année | une sort chaque année | un sort tous les ans | une sort tous les ans
  ar أحدهم | إحداهن | أي منهم | واحد منهم | أصغرهما | أكبرهما | أحدهما | إحداهما | أصغرهم | أكبرهم | أول واحد منهم | أولهم | أول واحدة منهن
CAUSES +
  fr causes | cas de dissolution | motifs
  ar أسبابه | أسباب الحل | حالات الحل | أسباب
EXHAUST +
  fr épuisement | épuisé | suppose
  ar استنفاد* | استنفاذ* | ~ستنفد
CONVERTED +
  fr coopérative transformée
  ar المحولة | المحول
DELIVERY +
  fr apport | apports | livraison | livraisons | récolte | production | opération | opérations | comptes des membres | pesées | bon de livraison
  ar تسليم* | التسليم | ما سلم* | المنتوج* | عملية | العمليات | طلبية | الكميات | كمية مسلمة | كل كمية | الكمية المسلمة | ما ورد* | ما أمد* | ما أمدوها
CHECK_WORD +
  fr comparé | comparée | comparés | comparées | compare | comparent | vérif* | contrôl* | rapproch* | recoup* | pointé | confront* | pesée | pesées | relève les pesées | recompte | pointage
  ar ~قارن* | مقارنة | ~طابق* | مطابقة | ~تحقق* | التحقق | ~راجع* | مراجعة | ~راقب* | مراقبة | توزن | الوزن | ~تفقد | ~عاين*
STATE_REP +
  fr représentant de l'administration | représentant de la tutelle | représentant de l'autorité de tutelle | représentant du ministère | représentant du ministre | représentant de l'autorité | délégué du ministère
  ar ممثل الإدارة الوصية | ممثل السلطة الوصية | ممثل الوزارة الوصية | ممثل الوزارة | ممثل الوزير | ممثل السلطة
TO_HIM +
  fr lui est | lui sont | il lui | lui sera | lui confie | lui confier | lui confiera
  ar له | لها | إليه | إليها
ADJ_NEGATION +
  fr non employé* | non utilis* | non réclam* | non distribu* | non affect* | non libér* | non couvert* | non pay* | non restitu*
  ar =غير | =وغير
RESULT_TITLE +
  fr résultat | résultats
  ar النتيجة | نتيجة | نتائج
PLAIN_MEMBER +
  fr simple adhérent | simple membre | simple coopérateur | simple sociétaire
  ar مجرد منخرط | مجرد عضو | منخرط عادي | عضو عادي
DEMANDED +
  fr requis | requise | requises | exigé | exigée | exigées | demandé | demandée | demandées | nécessaire | nécessaires | nécessairement | besoin | imposé | imposée
  ar ~طلب* | ~شترط* | شرط* | ضروري* | حاجة | لازم* | ~لزم*
UNIMPORTANT +
  fr sans importance | indifférent | indifférents | importe peu | importent peu | peu importe | sans conséquence
  ar لا أهمية | لا ~هم | دون أهمية | لا عبرة
REGION +
  fr province | préfecture | région | wilaya
  ar إقليم | للإقليم | عمالة | للعمالة | الجهة | للجهة
SHORT_ASSETS, LIABILITIES_LEFT
  fr excédent de passif | excédent du passif
  ar فائض الخصوم | فائض الديون | قصرت الأصول | قصرت الأموال | ~قصر الأصول | ~قصر الأموال | قصر المال | لم تسع الأصول
SHORT_ASSETS +
  fr insuffisance d'actif | actif est insuffisant | actif insuffisant | solde débiteur | solde est débiteur | solde est négatif | solde négatif | insuffisance des actifs | insuffisance de l'actif | actif ne permet | actif n'y suffit | passif excédant l'actif | passif qui excède l'actif | passif supérieur à l'actif | dettes excèdent l'actif | dettes dépassent l'actif | ne couvre pas les dettes | ne couvre pas le passif | ne couvrent pas les dettes | n'y suffit pas | n'y suffisent pas | se révèle insuffisant | se révèle trop maigre | n'éteint pas le passif | n'éteint pas les dettes | ne vient pas à bout | est trop court | est inférieur au passif | manque pour payer | en deçà du passif | ne permet pas d'apurer | ne permet pas de payer | ne permet pas de désintéresser | ne désintéresse pas
  ar لم تغط الأصول | كان الرصيد مدينا | كان مدينا | الرصيد مدين* | كان الرصيد سلبيا | لم تف الأصول | لم تف الأموال | عدم كفاية الأصول | عدم كفاية الأموال | نقص الأصول | قصور الأصول | عدم كفاية أصول* | لم تكف أموال* | ما زاد من الخصوم على الأصول | زادت الخصوم على الأصول | فاقت الخصوم الأصول | فاقت الديون الأصول | تجاوزت الخصوم الأصول | الخصوم التي تفوق الأصول | لم ~ف المال | لا تفي الأصول | لا تكفي الأصول | عجز الأصول عن | ضاقت الأصول | ضاق المال عن | نقصت الأصول | لا تغطي الأصول | كانت الأصول دون | كانت الأصول أقل
HIS_PART +
  fr quote-part | quotepart | sa part | fraction | portion | leur part | prorata
  ar نصيب* | قسط* | حصت* من | ما ينوب*
CLOSING +
  fr clôture | clôtures
  ar اختتام* | ختام
DATIVE +
  fr =aux | =entre | =parmi | =au | =à
  ar =إلى | =على | =بين | =للأعضاء | =للمنخرطين | =للمتعاونين | =للعضوات | =للمنخرطات | =للمتعاونات | =للشركاء | =لأعضائها | =للمساهمين | =على كافة | =على جميع | =للمدرسة | =للمسجد
BURDEN +
  fr =par | =entre | =sur | auprès | à la charge
  ar =على | =من | =بين | من طرف | من لدن | على عاتق
HARMLESS +
  fr informe | informés | information | approuve | approuvent | présenté | présentée | lecture | expliqu* | rend compte | communiqu* | propose | proposé | vote | votent | entend | mesures | plan
  ar ~خبر* | إخبار* | ~صادق* | ~عرض* | عرض* | تلاوة | ~شرح* | ~قترح* | ~صوت* | تدابير | إجراءات | خطة
COPULA +
  fr est | sont | sera | seront
  ar ~كون | ~قع
BOOKKEEPING +
  ar المحاسبة | محاسبة التعاونية | محاسبتها | الدفاتر | دفاترها | دفاتر التعاونية | السجلات المحاسبية | حساباتها | القفل المحاسبي | الاختتام المحاسبي | الإقفال المحاسبي
  fr comptabilité | livres | écritures | livres comptables | registres comptables | caisse | clôture comptable | arrêté comptable
VERIFY +
  ar ~فحص* | فحص* | ~راجع* | مراجعة* | ~دقق* | تدقيق* | ~راقب* | مراقبة | ~تحقق* | التحقق | تحقق* | الافتحاص | افتحاص* | ~طلع على | التثبت | ~تثبت
  fr vérifie | vérifient | vérification | vérifiée | vérifiés | vérifiées | contrôle | contrôlent | contrôlée | contrôlés | examine | examinent | examen | examinée | révise | révision | audite | auditent | pointage | épluche | certifie | certifient | certification
ONLY_THEN +
  fr =est =qu' ensuite | =est qu'après | =est =qu' =en cas d'échec | seulement ensuite | seulement après | ensuite seulement | alors seulement | après seulement | pas avant | =qu' ensuite | =qu' =en second lieu | =qu' =en dernier recours | ne vient qu'ensuite | ne viendra qu'ensuite | n'intervient qu'ensuite
  ar إلا بعد ذلك | إلا بعده | إلا بعدها | إلا بعدئذ | عندئذ فقط | آنذاك فقط | بعد ذلك فقط | حينئذ فقط | إلا آنذاك | إلا عندئذ | إلا إذا فشل* | إلا إذا تعذر
IN_SPITE +
  fr malgré | en dépit | nonobstant | même en cas | même si | y compris en cas
  ar رغم | بالرغم | على الرغم | برغم | حتى في حالة | حتى عند | حتى إذا | حتى بعد | ولو في حالة
REPAYABLE +
  fr remboursable | remboursables | prêt | prêts | emprunt | emprunts | prête | prêtée | prêtées
  ar واجب* الرد | واجب* الإرجاع | قرض | قروض | قرضا | إقراض* | ~قرض | على سبيل السلف
MORE_SHARES +
  fr plus de parts | davantage de parts | parts plus nombreuses
  ar كثرت حصص* | أكثر حصصا | حصص أكثر | زادت حصص*
MORE_OF_IT +
  fr davantage | =plus | part plus grande | plus grosse | supérieure
  ar أكثر | أوفر | أكبر | ما يفوق
# The law of the cooperatives, named without its number.
COOP_LAW +
  fr loi susvisée | loi précitée | ladite loi | loi susmentionnée | loi visée | loi relative aux coopératives | loi sur les coopératives | loi régissant les coopératives | loi fixant le statut | loi portant statut | loi coopérative | législation coopérative
  ar القانون المتعلق بالنظام الأساسي | قانون التعاونيات | القانون المتعلق بالتعاونيات | القانون المنظم للتعاونيات | القانون المذكور | القانون المشار إليه | القانون السالف | القانون السابق ذكره | القانون التعاوني | القانون المحدد للنظام الأساسي
TAX_CODE +
  fr code général des impôts | code des impôts | loi de finances | loi fiscale | législation fiscale | code fiscal
  ar المدونة العامة للضرائب | مدونة الضرائب | قانون المالية | القانون الجبائي | التشريع الجبائي | القانون الضريبي
# The predicate of the sentence before, said again: «elle l'est aussi», «وكذلك».
SO_TOO +
  fr l'est aussi | l'est également | l'est encore | l'est de même | il en est de même | il en va de même | il en est ainsi | il en va ainsi | de même | d'elle-même | de plein droit
  ar كذلك | وكذلك | الأمر نفسه | الشأن نفسه | وكذا | الحكم نفسه | من تلقاء نفسها | بقوة القانون
# The task of an auditor, and what he does on top of it.
MISSION +
  fr mission
  ar مهمت* | مهمة
TWO_AUDITORS +
  fr deux commissaires | second commissaire | deuxième commissaire
  ar مراقبان للحسابات | مراقبين للحسابات بدل | مراقب ثان | مراقبا ثانيا | مراقبين اثنين
# Who is expressly no auditor.
NO_AUDITOR
  fr sans titre de commissaire | sans être commissaire | sans être commissaires | sans qualité de commissaire | sans la qualité de commissaire | n'ont pas qualité de commissaire | ne sont pas commissaires | ne sont pas des commissaires
  ar ليسا مراقبين للحسابات | ليسوا مراقبين للحسابات | ليسا مراقبين | ليسوا مراقبين | ليستا مراقبتين | ليسا مراقبي | ليسوا مراقبي | دون أن يعتبرا مراقبين | دون أن يعتبروا مراقبين | ليس لهما صفة مراقب | ليست لهما صفة مراقب | ليس لهم صفة مراقب
BESIDE_AUDITOR +
  fr à côté du commissaire | à côté des commissaires | outre le commissaire | en plus du commissaire | indépendamment du commissaire | en sus du commissaire
  ar إلى جانب مراقب الحسابات | إلى جانب المراقب | فضلا عن مراقب الحسابات | زيادة على مراقب الحسابات | علاوة على مراقب الحسابات
BESIDE_MISSION +
  fr outre sa mission | en plus de sa mission | en sus de sa mission | à côté de sa mission | parallèlement à sa mission | outre ses honoraires | en dehors de sa mission | au-delà de sa mission
  ar فضلا عن مهمته | إلى جانب مهمته | علاوة على مهمته | زيادة على مهمته | بالإضافة إلى مهمته | خارج مهمته | موازاة مع مهمته
# The organ or act named just before, taken up by a pronoun.
LATTER +
  fr celle-ci | celui-ci | cette dernière | ce dernier | celles-ci | ceux-ci | cette mesure | cette décision
  ar هذا الأخير | هذه الأخيرة | وهذا | وهذه
# A parafiscal levy by its very name: due, whatever else is said.
COOP_TAX +
  fr taxe de développement coopératif | taxe parafiscale | taxe coopérative | taxe de coopération | taxe pour le développement coopératif | taxe destinée au développement | taxe au profit de l'ODCO | taxe due à l'office | taxe de l'ODCO | taxe de l'office | taxe due à l'ODCO
  ar رسم التنمية التعاونية | الرسم على التنمية التعاونية | الرسم شبه الضريبي | رسم التعاون | رسم تنمية التعاون | ضريبة التعاون | الرسم الواجب لمكتب تنمية التعاون | رسم مكتب تنمية التعاون | الرسم المستحق لمكتب تنمية التعاون
# An organ that is only heard or watches.
ADVICE +
  fr sur avis | après avis | avis de | avis du | avis conforme | en accord avec | sous le contrôle | sous la supervision | en présence | avec l'aide | après consultation | informé | informée | avisé | avisée
  ar بعد رأي | برأي | بعد استشارة | باستشارة | تحت إشراف | بحضور | بتنسيق مع | بمساعدة | بعد إخبار | بعد إشعار | مع إخبار
# He takes a part of what the article speaks of.
TAKES_OF_IT +
  fr =en reçoi* | =en touche | =en touchent | =en prend | =en prennent | =en perçoi* | =en recueill* | =en retire | =en retirent | =se =le partagent | =se =le répartissent | =s' =en partagent
  ar ~أخذ _ منه | ~أخذ _ _ منه | ~أخذون منه | ~أخذون _ منه | ~تقاسمونه | ~قتسمونه | ~تقاسمنه | ~قتسمنه | ~نال _ منه | ~نال _ _ منه | ~ستفيد منه
# After the time that was given.
TOO_LATE +
  fr passé ce délai | passé huit jours | passés huit jours | passé le délai | au-delà de ce délai | après ce délai | au-delà de huit jours | faute de l'avoir | hors délai | sans lettre
  ar بعد هذا الأجل | بعد انقضاء الأجل | إذا مرت | إذا مر | بعد مرور | بعد فوات | خارج الأجل | إذا انقضى | إذا انقضت | دون أن ~بعث | دون أن ~رسل
# Fills what was named before by a pronoun.
FILLS_IT +
  fr la combler | le combler | les combler | la couvrir | le couvrir | les couvrir | l'éponger | y pourvoir | y faire face
  ar لسدها | لسده | لتغطيته* | لجبره* | ~سدها | ~سده | ~جبره* | ما ~سده | ما ~سدها
# What is shared out once the reserve has its part.
AFTER_RESERVE +
  ar بعد اقتطاع | بعد تكوين | بعد خصم | بعد الاقتطاع | بعد تخصيص | بعد تغذية الاحتياطي | بعد رصد الاحتياطي | ما لم ~حول | ما لم ~رصد | ما لم ~خصص | بعد الاحتياطي
  fr après dotation | après affectation | après prélèvement | après constitution | après déduction | réserve légale déduite | déduction faite | une fois dotée | après avoir doté | une fois _ réserve légale dotée | réserve légale dotée | réserve légale servie | réserve légale constituée | réserve dotée | une fois la réserve | qui n'a pas été mis en réserve | qui n'est pas mis en réserve | qui n'est pas affecté à la réserve | qui n'a pas été affecté à la réserve | après la réserve légale | après la réserve | après dotation de la réserve | après les réserves
# Winds up the cooperative.
LIQUIDATES +
  fr liquident | liquident eux-mêmes | liquident elles-mêmes | liquide lui-même | liquide elle-même | liquidera | liquideront | procède à la liquidation | procèdent à la liquidation | conduit la liquidation | conduisent la liquidation
  ar ~صفي التعاونية | ~صفون التعاونية | ~صفي _ التعاونية | ~صفون _ التعاونية | ~صفيان التعاونية | ~تولى التصفية | ~تولون التصفية | ~باشر التصفية | ~باشرون التصفية
# The members told in the first person.
TO_US +
  fr nous remet* | nous envoi* | nous donne* | nous adress* | nous communiqu* | nous présent* | nous distribu* | nous parviennent
  ar ~عطينا | ~سلمنا | ~رسل لنا | ~رسل إلينا | ~بعث لنا | ~بعث إلينا | ~قدم لنا | ~قدم إلينا | ~صل إلينا | ~صلنا
# The shares given back at the end.
SHARES_BACK +
  fr parts rendues | parts remboursées | parts restituées | parts reprises | remboursement des parts
  ar رد الحصص | ردت الحصص | رددنا الحصص | نرد الحصص | استرجاع الحصص | أرجعت الحصص | نرجع الحصص | ورد الحصص | ورد حصص*
# Gives up a right.
WAIVES +
  fr renonc*
  ar ~تنازل* عن | ~تنازلون عن | ~تنازلن عن | ~تخلى* عن | ~تخلون عن | تنازل* عن | ~تنازل المنخرط | ~تنازل العضو | ~تنازل المتعاون | ~تنازل الشريك | ~تنازل كل منخرط | ~تنازل كل عضو
# Has to show first.
MUST_PROVE +
  fr doit justifier | doivent justifier | doit prouver | doit établir | justifie qu'il a | justifier au préalable
  ar أن ~ثبت | ~دلي بما ~ثبت | إثبات
# The year after the one just spoken of.
NEXT_YEAR +
  fr année suivante | année d'après | an suivant | année qui suit
  ar السنة الموالية | السنة التالية | السنة القادمة | السنة المقبلة | السنة التي تليها | العام الموالي | العام التالي
# By what a sum is shared out.
SHARING_KEY +
  fr sert de clé | sert de clef | sert de base | servent de clé | servent de base | tient lieu de clé | clé de répartition
  ar أساس التوزيع | أساسا للتوزيع | قاعدة التوزيع | قاعدة للتوزيع | مفتاح التوزيع
# A reserve of goods, which is no money: the longer phrase hides the reserve.
GOODS_RESERVE
  fr réserve de semences | réserve de fourrage | réserve d'aliments | réserve de grains | réserve de bois | réserve d'eau | réserve de foin | réserve de matières | réserve d'emballages | réserve commune de semences | réserve d'engrais | semences de la réserve | aliments de la réserve | réserve de chasse | réserve naturelle | réserve de marchandises | en réserve mille mètres | tient en réserve | mis en réserve dans le bassin | stock de réserve
  ar المخزون الاحتياطي | مخزون احتياطي | احتياطي الأعلاف | احتياطي من الأعلاف | احتياطي العلف | احتياطي البذور | احتياطي من البذور | احتياطي الحبوب | احتياطي من الحبوب | احتياطي الماء | احتياطي المياه | احتياطي الوقود | احتياطي المواد | احتياطي السلع | احتياطي من ماء | احتياطي ماء | احتياطي من الماء | احتياطي من المؤن
# The way to the court barred, told as a door or a road that is closed.
COURT_CLOSED +
  fr voie judiciaire leur reste fermée | voie judiciaire leur est fermée | voie judiciaire est fermée | voie judiciaire reste fermée | portes du tribunal leur sont fermées | voie des tribunaux leur est fermée | tribunaux leur sont fermés | sans possibilité de saisir le tribunal | sans possibilité de saisir la justice | sans pouvoir en saisir le tribunal | relève pas des tribunaux | recours au tribunal étant écarté | recours au tribunal est écarté | recours aux tribunaux étant écarté | recours aux tribunaux est écarté | recours au juge est écarté | porter leurs querelles au prétoire | jamais devant le juge | jamais devant les tribunaux | jamais au tribunal | la porte du prétoire est close | fermer le prétoire | ferme le prétoire | prétoire fermé | prétoire leur est fermé | tribunaux n'en connaissent pas | tribunaux n'ont pas à en connaître | tribunaux n'ont pas à connaître | juge n'a pas à en connaître | juge n'a pas à connaître | hors de la vue des juges
  ar ~غلق _ باب القضاء | ~غلق باب القضاء | ~وصد باب القضاء | ~وصد _ باب القضاء | ~سد باب القضاء | باب القضاء مغلق | باب القضاء موصد | لا ~رفع بعدها دعوى | لا ~رفع بعده دعوى | لا ~رفع بعدهما دعوى | لا ~سمع _ أمام جهة غيرها | لا ~سمع _ أمام جهة غيره | اللجوء إلى المحكمة مستبعد | اللجوء إلى القضاء مستبعد | ألا ~طرق* باب القضاء | بألا ~طرق* باب القضاء | ألا ~طرق* أبواب المحاكم | بألا ~طرق* أبواب المحاكم | لا ~طرق* باب القضاء | لا ~طرق* أبواب المحاكم | القضاء لا شأن له | لا شأن للقضاء | لا دخل للقضاء | لا دخل للمحاكم | لا كلمة للقضاء | المحاكم لا شأن لها
# A paper that proves that conciliation was tried.
# «The managers' task ends when the liquidator is named»: they do not name him.
OFFICE_ENDS ++
  ar ~نتهي مهمت* | ~نتهي خدمت* | ~نتهي مهام* | انتهت مهمت* | انتهت مهام*
  fr mission prend fin | fonctions prennent fin | cesse ses fonctions | cessent leurs fonctions | mandat prend fin
# «Nobody goes straight to court»: something comes first, the court is not excluded.
DIRECTLY ++
  ar للمحكمة مباشرة | المحكمة مباشرة | القضاء مباشرة | المحاكم مباشرة | مباشرة إلى المحكمة | مباشرة إلى القضاء | مباشرة إلى المحاكم | مباشرة للمحكمة | مباشرة أمام المحكمة
  fr directement
NO_AGREEMENT_PAPER +
  fr certificat de non-conciliation | certificat de non conciliation | procès-verbal de non-conciliation | procès-verbal de non conciliation | attestation de non-conciliation | attestation d'échec de la conciliation | constat d'échec de la conciliation
  ar شهادة بعدم وقوع الصلح | شهادة عدم الصلح | شهادة عدم وقوع الصلح | محضر عدم الصلح | محضر بعدم الصلح | شهادة فشل الصلح | محضر فشل الصلح
# Against the cooperative itself.
AGAINST_COOPERATIVE +
  fr contre la coopérative | à l'encontre de la coopérative
  ar ضد التعاونية | في مواجهة التعاونية | على التعاونية دعوى
# The form chosen for good.
FORM_FOR_GOOD +
  fr forme coopérative est irrévocable | forme coopérative _ est irrévocable | forme coopérative _ _ est irrévocable | forme coopérative est immuable | forme coopérative est intangible | choix de la forme coopérative est irrévocable | choix de la forme coopérative est définitif
  ar الشكل التعاوني اختيارا لا رجعة فيه | الشكل التعاوني لا رجعة فيه | الشكل التعاوني نهائي | الشكل التعاوني غير قابل للتغيير | لا رجعة عن الشكل التعاوني | اختيار الشكل التعاوني نهائي
# What a text says of a conversion without forbidding it: who alone cannot decide it, what is not meant, what does not follow.
NOT_A_BAN +
  fr assemblée ordinaire n'a pas | assemblée générale ordinaire n'a pas | assemblée ordinaire ne peut | assemblée générale ordinaire ne peut | aucune intention de | n'ont pas l'intention de | n'a pas l'intention de | n'entendent pas | n'entraîne pas | n'entraîne aucun* | ne crée pas | n'emporte pas | fait opposition | y fait opposition | s'y oppose | font opposition | s'y opposent
  ar ليس للجمعية العامة العادية | لا تملك الجمعية العامة العادية | لا ~جوز للجمعية العامة العادية | لا ~مكن للجمعية العامة العادية | لا ~نوي* | لا ~نوون | ليس في نيتهم | ليس في نية | لا ~نشأ عن | لا ~نشئ | لا ~ترتب عن | إذا عارض* | إذا اعترض* | ما دام _ يعارض | لا ~ضر
# «They alone may».
ONLY_THEY +
  fr peuvent seuls | seuls peuvent | seuls pourront | peuvent seules | seules peuvent | ne peuvent que les | sont seuls admis à | n'est ouvert qu'aux | n'est ouverte qu'aux | est réservé aux | est réservée aux
  ar لا ~حق إلا | لا ~مكن إلا | وحدهم الذين | وحدهم من | ~قتصر حق | ~قتصر هذا الحق على
# A position above nothing, however little.
POSITIVE +
  fr positive | positif | supérieure à zéro
  ar موجبة | موجب | إيجابية
# Takes in what is given.
GATHERS +
  fr recueille | recueillent | recueillera | hérite du | hérite de | reçoit | reçoivent | recevra | perçoit | bénéficie du
  ar ~تسلم | ~تلقى | ~نال | ~رث | ~ستلم | ~ستفيد من
FOR_BENEFIT +
  fr au profit de | au bénéfice de | en faveur de | pour le compte de
  ar لفائدة | لصالح | لمصلحة
# Given for nothing.
DONATES +
  fr offert | offerte | fait don | font don | passent à | passe à | passera à | passeront à | échoit à | légué
  ar أهدي | ~هدى | أهديت | ~وهب | وهب | وهبت | تبرع | ~تبرع
# Another measure than the shares.
OTHER_MEASURE +
  fr quantités livrées | quantités apportées | livraisons | ancienneté | superficie | superficies | âge | volume livré | volumes livrés | chiffre d'affaires | nombre d'hectares | nombre de ruches | nombre de têtes | années de présence | années d'adhésion | nombre d'années | récoltes apportées
  ar للكميات | الكميات | كميات | الأقدمية | أقدمية* | مساحة | مساحات | المساحات | التسليمات | حجم المعاملات | عدد الهكتارات | عدد رؤوس | السن | سنوات عضوي* | سنوات الانخراط | عدد السنوات | عدد سنوات
ALONE_THEY +
  fr des seuls | aux seuls | les seuls | seuls | acquittent seuls | par les seuls
  ar وحدهم | وحدهن | دون غيرهم | دون غيرهن | دون بقية الأعضاء | دون سائر الأعضاء | دون سواهم
# One member for all, told from the side of the creditor.
ANY_ONE_OF_THEM +
  fr à celui des sociétaires | à celui des membres | à celui des adhérents | à celui des coopérateurs | à n'importe quel membre | à n'importe lequel | à l'un quelconque | au membre de son choix | au membre de leur choix | contre un seul membre | à un seul membre
  ar أي متعاون | أي عضو | أي شريك | أي منخرط | من يشاء من الأعضاء | أيا من الأعضاء | عضوا واحدا
# Sends somebody of its own.
SENDS_ONE +
  fr envoie | envoient | dépêche | délègue | enverra
  ar ~وفد | ~نتدب | ~بعث
# Goods sold off, which winds up nothing.
CLEARANCE
  fr liquidation du stock | liquidation des stocks | liquidation des invendus | liquider le stock | liquider les invendus
  ar تصفية ما بقي | بتصفية ما بقي | تصفية السلع | تصفية المخزون | تصفية ما تبقى من السلع | بتصفية السلع | بتصفية المخزون
# A clause of which the law makes nothing.
CLAUSE_VOID +
  fr clause contraire | clauses contraires | clause qui prive | clause privant | toute clause qui | est réputée non écrite | réputées non écrites
  ar كل شرط ~حرم | كل بند ~حرم | كل شرط مخالف | كل بند مخالف | شرط مخالف | كل شرط ~منع | كل بند ~منع
# Every second year, said by one word.
BIENNIAL +
  fr biennal | biennale | biennaux | biennales | bisannuel | bisannuelle
  ar مدتها سنتان | طولها سنتان
# On a board for all to read.
POSTED_UP +
  fr affich* | placard* | mis à la vue
  ar ~علق ب | تعلق بمقر* | تعلق بالمقر | ~علق بالمقر | ~علق بمقر* | تعليق*
# On the day itself, not before.
AT_THE_MEETING +
  fr à l'ouverture de la séance | en début de séance | au début de la séance | séance tenante | jour même de l'assemblée | =le =jour =de l'assemblée | à l'entrée de la salle | au cours de la séance | pendant la séance | au jour de la réunion | le jour de la réunion | dans la salle même | une fois la séance ouverte | une fois réunis | une fois l'assemblée réunie | sur le siège de la séance | au pied de la tribune | à main levée dans la salle | au moment du vote | pendant l'assemblée | durant l'assemblée | au cours de l'assemblée | durant la séance | à la tribune | en pleine séance | en pleine assemblée | à l'heure de la réunion
  ar عند باب القاعة | عند مدخل القاعة | يوم الجمعية | يوم انعقاد الجمعية | عند افتتاح الجلسة | في بداية الجلسة | في مستهل الجلسة | عند افتتاح الجمعية | أثناء الجلسة | خلال الجلسة | في قاعة الاجتماع | داخل قاعة الاجتماع | داخل القاعة | في القاعة | في عين المكان | ساعة الاجتماع | لحظة الاجتماع | أثناء انعقاد* | خلال انعقاد* | عند انعقاد* | وقت انعقاد* | حين انعقاد* | أثناء الاجتماع | خلال الاجتماع | عند بداية الاجتماع | في بداية الاجتماع | في مستهل الاجتماع | عند انطلاق الأشغال | قبيل التصويت | لحظة التصويت | وقت التصويت | عند التصويت
# The last days before an event, told without a number.
WEEK_BEFORE +
  fr la semaine qui précède | la semaine précédant | la semaine d'avant | la semaine avant | la seule semaine qui précède | la seule semaine précédant
  ar الأسبوع السابق ل* | الأسبوع الذي ~سبق | أسبوع الجمعية | الأسبوع الذي ~نعقد فيه
DAY_BEFORE +
  fr la veille de | l'avant-veille de | la veille du
  ar عشية
# The yearly assembly after the one just held.
NEXT_ASSEMBLY +
  fr assemblée suivante | assemblée annuelle suivante | assemblée ordinaire suivante | prochaine assemblée | assemblée de l'année suivante
  ar الجمعية الموالية | الجمعية العامة الموالية | الجمعية العامة العادية الموالية | الجمعية العامة السنوية الموالية | الجمعية السنوية الموالية | الجمعية المقبلة | الجمعية العامة المقبلة | الجمعية العامة السنوية المقبلة
# The allocation to the reserve ends.
RESERVE_STOPS +
  fr plus de prélèvement | plus de dotation | prélèvement cesse | dotation cesse | prélèvement prend fin | dotation prend fin | prélèvement s'arrête | dotation s'arrête | ne dote plus | n'est plus dotée | n'est plus alimentée | n'alimente plus | prélèvement n'est plus | dotation n'est plus
  ar ~نقطع | ~توقف الاقتطاع | ~نتهي الاقتطاع | انتهى الاقتطاع | لا ~قتطع بعدها | لا ~قتطع بعد ذلك | ~كف عن الاقتطاع | مواصلة اقتطاع* | مواصلة الاقتطاع
# … and does not begin again when the reserve falls.
NOT_RESUMED +
  fr ne reprend plus | ne reprend pas | ne reprendra pas | ne reprendra plus | n'est pas repris | n'est pas reprise | sans reprise
  ar لا ~ستأنف | انتهى الاقتطاع إلى الأبد | ~نتهي الاقتطاع إلى الأبد | ~نقطع نهائيا | ~توقف الاقتطاع نهائيا | ~توقف الاقتطاع إلى الأبد | ~نتهي الاقتطاع نهائيا
# One year's accounts and no more.
ONE_EXERCISE +
  fr un seul bilan | un seul exercice | un unique exercice | un exercice unique
  ar سنة محاسبية واحدة | سنة مالية واحدة | دورة محاسبية واحدة
# A ban that leaves somebody out.
NOT_COVERED +
  fr ne s'étend pas | ne s'étend point | ne les vise pas | ne le vise pas | n'est pas visé | n'est pas visée | ne sont pas visés
  ar لا ~شمل* المنع | لا ~شمل* هذا المنع | فلا ~شمل* المنع | لا ~عني* المنع | لا ~سري عليه* المنع
# May be what the sentence before bars.
MAY_BE_IT +
  fr peut =l' être | peuvent =l' être | pourra =l' être | pourront =l' être
  ar جاز له* ذلك | ~جوز له* ذلك | ~مكنه* ذلك
# The part of the capital that is gone.
CAPITAL_LOST +
  ar بلغت الخسائر | ~بلغ الخسائر | وصلت الخسائر | ~صل الخسائر | استغرقت الخسائر | ~ستغرق الخسائر | التهمت الخسائر | تجاوزت الخسائر | ~تجاوز الخسائر | فقدت التعاونية | ~فقد التعاونية | خسرت التعاونية | أتت الخسائر على | ذهبت الخسائر ب*
  fr pertes atteignent | pertes ont atteint | pertes auront atteint | pertes s'élèvent | pertes absorbent | pertes ont absorbé | pertes excèdent | pertes dépassent | pertes ont dépassé | pertes représentent | perd _ de son capital | perd _ du capital | perdu _ du capital | perdu _ de son capital | perdus | perdues
# A remainder that is owed, not one to be given.
LIABILITIES_LEFT
  ar بقيت خصوم | بقي عجز | بقيت ديون | بقي من الديون | تبقى من الديون | تبقى من الخصوم | ما تبقى من الخصوم | ما تبقى من الديون | بقي من الخصوم
  fr reste un passif | reste du passif | reste un déficit | reste des dettes | restent des dettes | passif restant | dettes restantes | reliquat de passif | solde de passif | solde du passif
# What is left of supplies bought together: no balance of the cooperative.
LEFT_SUPPLIES
  ar ما فضل من البذور | ما بقي من البذور | ما تبقى من البذور | ما فضل من الأسمدة | ما بقي من الأسمدة | ما تبقى من الأسمدة | ما فضل من العلف | ما بقي من العلف | ما تبقى من العلف | ما فضل من الأعلاف | ما بقي من الأعلاف | ما تبقى من الأعلاف | الباقي من البذور | الباقي من العلف
  fr reste des semences | reste de semences | reliquat de semences | solde des semences | reste des engrais | reste d'engrais | reliquat d'engrais | reste de l'aliment | reste des aliments | reste du fourrage | surplus de semences | surplus d'engrais | surplus de fourrage | ce qui reste des semences | ce qui reste des engrais | ce qui reste du fourrage
# What is not counted when something is shared.
UNCOUNTED +
  fr n'est tenu aucun compte | n'est pas tenu compte | ne tient pas compte | ne tient aucun compte | n'est pas pris en compte | ne sont pas pris en compte | ne sont pas prises en compte
  ar لا ~نظر | لا ~ؤخذ بعين الاعتبار | لا ~عتد ب* | لا ~راعى | لا ~راعي | لا ~حتسب
# Steps that may not be left out.
NO_SKIP +
  fr aucune ne peut être omise | aucun ne peut être omis | aucune étape ne peut être omise | sans qu'aucune puisse être omise | ne peut être sautée | ne peuvent être omises
  ar لا ~جوز تخطي | لا ~مكن تخطي | لا ~جوز القفز على | لا ~جوز إسقاط أي | دون تخطي أي
# Somebody who comes along to read.
ASSISTED +
  ar اصطحاب | ~صطحب | الاستعانة ب* | ~ستعين ب* | مؤازرة | ~ؤازر | ~رافق* | مرافق*
  fr se faire aider | se faire assister | se faire accompagner | être assisté | être accompagné | être assistée | être accompagnée | assisté de | assistée de | accompagné d' | accompagnée d' | amener un conseiller | venir avec un conseiller | l'aide d'un conseiller | l'assistance d'un
