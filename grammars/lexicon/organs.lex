# Assemblies and organs: request, place, bureau, registers, sections; removal, vacancy, incompatibilities.

ANY_ASSEMBLY ++
  ar الجمعية | الجمعيات | =الجمع | =للجمع | =بالجمع | =والجمع | =فالجمع | =كالجمع | الجموع | جمعية | جمع عام | جمعا عاما | جمع عادي | جمع غير عادي | جمع استثنائي | جمع تأسيسي | جمع سنوي | جمع ختامي | بجمع | عقد جمع | لعقد جمع
  fr assemblée | assemblées | AG | AGO | AGE
# What requires a part of the members is no request of theirs.
PART_NEEDED, REQUIRES +, REQUIRE +, NEEDED +
  fr requiert =les | requiert =la moitié | requiert =la présence | exige =les | exige =la moitié | exige =la présence | exige =le quart | requiert =le quart
DEMANDS +
  ar ~طلب | طلب* | ~لتمس | التمس* | ~طالب | طالب* | أراد* | ~ريد | رغبت | رغبت* | رغب* | أبدى | ~فرض*
  fr exige | exigent | le requiert | la requiert | l'en requiert | en requiert | le requièrent | la requièrent | en requièrent | l'en requièrent | réclame | réclament | veut | veulent | souhaite | souhaitent | demande | demandent | le demandent | en fait la demande | le vouloir | le souhaiter | vouloir | contraindre | l'y contraindre | la vouloir | la réclame | la réclament | l'exigent | l'exige | vœu | formulé le vœu | manifesté | sollicité | saisi | saisit | saisissent | prie | en prie | prient | sollicite | sollicitent | invite à | formule la demande | en formule la demande | en font la demande | formulent la demande | exiger | réclamer | demanderait | demanderaient | =l' =en somme | =l' =en somment | =l' =en ont sommé | =l' =en a sommé
ANYWHERE +
  ar أي مكان | بأي مكان | في أي مكان | بأي مدينة | بأي جهة | بأي موضع | بأي نقطة | من مدن المملكة | أي جهة | خارج المغرب | خارج المملكة | خارج أرض الوطن | أي مدينة | داخل المملكة | داخل المغرب | في أي مدينة | كل مكان | بالخارج | أي بلد | التراب الوطني | ربوع المملكة | أنحاء المملكة | مكان آخر بالمملكة | في أي موضع | أي نقطة | المدينة التي ~ختار* | المدينة التي ~راها | في المدينة التي | بأي بلدة | أي بلدة | بلدات الوطن | حيث نشاء | حيث شاء | حيث يشاء | حيث شاؤوا | غيرهما من المدن | غيرها من المدن | بفرنسا | بإسبانيا | بأوروبا | بأوربا | خارج الوطن | أرض الوطن | بكل حرية المكان | بحرية المكان | داخل المغرب أو خارجه | ميناء آخر | موانئ المملكة | حيثما شاء | أينما شاء | حيثما شاءت | أي نقطة من تراب | أي مدينة من مدن | مدن المغرب | بباريس | بليون | بمرسيليا | ببروكسيل | ببروكسل | بمدريد | ببرشلونة | بأمستردام | ببلجيكا | بإيطاليا | بهولندا
  fr tout lieu | tout autre lieu | tout autre endroit | tout endroit | n'importe où | n'importe quel lieu | n'importe quelle ville | =à l'étranger | toute ville | toute autre ville | partout au Maroc | territoire national | =du Royaume | hors du Maroc | autre ville du Maroc | =au Maroc | où bon | librement la ville | ville de son choix | librement le lieu | ville qu'il choisit | toute localité | n'importe quelle localité | =du pays | au Maroc comme ailleurs | où l'on veut | où il veut | où il voudra | où il lui plaît | n'importe quelle autre ville | autres villes | =en France | =en Espagne | =en Europe | =en ligne | partout | autre port du Royaume | port du Royaume | librement l'endroit | ville que le conseil | ville que les gérants | autre grande ville | grande ville | =à Paris | =à Lyon | =à Marseille | =à Bruxelles | =à Madrid | =à Barcelone | =à Amsterdam | =en Belgique | =en Italie | =aux Pays
OTHER_PROVINCE
  ar داخل جهة | داخل الجهة | أي مكان من الجهة | أي مكان بالجهة | مكان آخر من الجهة | مدن الجهة | أقاليم الجهة | أي إقليم | أي عمالة | إقليم آخر | عمالة أخرى | أقاليم أخرى | خارج الإقليم | خارج العمالة | خارج إقليم | خارج عمالة | خارج تراب الإقليم | إقليم مجاور | أقاليم مجاورة | الأقاليم المجاورة | جهة أخرى | جهات أخرى | مختلف أقاليم | مختلف الأقاليم | أقاليم المملكة | جميع الأقاليم | كل الأقاليم | أقاليم البلاد | =غير إقليم | =غير الإقليم | خارج إقليم المقر | خارج عمالة المقر | خارج الإقليم الذي | مدينة _ الفرنسية | مدينة _ الإسبانية | مدينة _ البلجيكية | مدينة _ الإيطالية | مدينة _ الهولندية | مدينة _ الألمانية
  fr tout point de la région | partout dans la région | n'importe où dans la région | ailleurs dans la région | à l'intérieur de la région | toute la région | toute localité de la région | toute ville de la région | =toute province | toute préfecture | n'importe quelle province | autre province | autre préfecture | autres provinces | hors de la province | hors de la préfecture | en dehors de la province | en dehors de la préfecture | hors province | province voisine | provinces voisines | province limitrophe | autre région | autres régions | différentes provinces | diverses provinces | toutes les provinces | autre localité du pays | provinces du Royaume | hors de la région | une autre province du Royaume | quelque province
SAME_PROVINCE +
  ar إقليم | عمالة | نفس الإقليم | نفس العمالة | الإقليم نفسه | العمالة نفسها | بالإقليم نفسه | داخل الإقليم | داخل العمالة | تراب الإقليم | تراب العمالة | الإقليم أو العمالة | العمالة أو الإقليم | إقليم المقر | بإقليم | بعمالة | ذات الإقليم | الإقليم الذي | العمالة التي | دائرة الإقليم
  fr province | préfecture | même province | même préfecture | de la province | dans la province | de la préfecture | même ressort | préfecture ou province | province ou préfecture | =toutes =de =la province | =tous =de =la province | =toutes =dans =la province | =tous =dans =la province
TELLER +
  ar فارز* | الفارزين | فارزين | محصي* | مراقب* الأصوات | عداد* | فارزا | الفارزان | مدقق* الأصوات | عد الأصوات | فرز الأصوات | إحصاء الأصوات | ~عد الأصوات | ~فرز الأصوات
  fr scrutateur | scrutatrice | scrutateurs | assesseur | dépouillement | compte les voix | décompte des voix
COMBINE +
  ar ~جمع* بين | الجمع بين | جمع بين | يجمع | تجمع | يجمعان | في آن واحد | في الوقت نفسه | في نفس الوقت | ~تولى* أيضا | ~قوم* أيضا | كذلك | كذلك مهام | نفسه* | أيضا
  fr cumul* | =à la fois | en même temps | également | aussi | fait office | faire office | tient lieu | =en outre | lui-même | elle-même | simultanément | réunit les fonctions | fonctions réunies
CLERICAL +
  ar كتابة الجلسة | كتابة الاجتماع | مهام الكتابة | مهام الكاتب | مهمة الكاتب | مهمة الكتابة | مهمة كاتب | مهام كاتب | كتابة المجلس | تحرير المحضر | تحرير المحاضر | كاتب الجلسة | كاتبة الجلسة | كاتب المجلس | كاتبا | كاتبة | بمهام الكاتب* | الكتابة | كتابة الجمعية | كاتب الجمع | تحرير محضر* | بمهمة الكاتب
  fr secrétariat | secrétaire de séance | secrétaire | fonctions de secrétaire | tenue de la plume | tient la plume | rédige le procès-verbal | office de secrétaire | charge de secrétaire | comptes rendus
BOARD_CHAIR +
  ar رئيس مجلس الإدارة | رئيسة مجلس الإدارة | رئيس المجلس | رئيسة المجلس
  fr président du conseil | présidente du conseil | président du conseil d'administration
BOARD_SECRETARY +
  ar كاتب المجلس | كاتبة المجلس | كتابة المجلس | كاتب مجلس الإدارة | كتابة مجلس الإدارة | كاتبا للمجلس
  fr secrétaire du conseil | secrétariat du conseil
SESSION_CHAIR
  ar رئيس الجلسة | رئيسة الجلسة | رئيس الجمعية | رئيس الاجتماع | رئيس الجمع | رئيس للجلسة | رئيسا للجلسة
  fr président de séance | président de l'assemblée | présidente de séance | président de la séance
NUMBERED +
  ar مرقم* | ~رقم* | ترقيم* | مؤشر* | ~ؤشر* | تأشير* | موقع* | ~وقع* | مختوم* | ~ختم
  fr coté | signé | signée | signés | cotée | cote | coter | paraphé | paraphée | paraphe | parapher | visé | visée | numéroté | numérotée | numérote | cotés | paraphés | cotées | paraphées | visa | numéroté les pages | a numéroté | signature | sceau | cachet | timbre | viser | fait viser | faire viser | numérotera | numéroter | paraphera | cotera | paraphent | cotent
SECTION +
  ar فرع | فروع | الفروع | جمعيات الفروع | جمعيات فروع | الجمعيات الفرعية | أقسام | جمعيات للفروع
  fr section | sections | assemblées de section | assemblées de sections
REMOVAL +
  ar ~عزل* | عزل* | العزل | إقالة* | ~قيل* | إعفاء* | إنهاء مهام* | ~نهي مهام* | تنحية* | أقال* | عزله* | ~نحي* | سحب الثقة | ~سحب الثقة | ~خلع | إعفاء | ~عفى | ~عفي* | ~ستبدل المسير | استبدال المسير | إبعاد متصرف* | إبعاد المتصرف* | ~بعد المتصرف* | ~بعد متصرف* | إزاحة المتصرف* | إزاحة متصرف* | ~زيح متصرف* | ~زيح المتصرف* | تنهى مهام* | ~نهى مهام* | تنهي مهام* | ~نهى انتداب* قبل | ~نهي _ مهام* | ~نهى _ مهام* | تنهي _ مهام* | ~جرد _ من انتداب* | تجريد* | ~جرد* من انتداب* | ~جرد* من مهام* | ~سحب _ انتداب* | سحب الانتداب | سحب انتداب* | أبعده | =يبعده | =تبعده | المعزول* | معزول* | تغيير المسير* | ~غير المسير* | نغير المسير* | إنهاء مهمته | إنهاء مهمتها | إنهاء مهمتهم | إنهاء مهمتهما | إنهاء مهمة المسير | إنهاء مهمة المسيرة | إنهاء مهمة المسيرين | إنهاء انتدابه | إنهاء انتدابهم | إنهاء انتدابها | إنهاء ولايته | إنهاء ولايتهم | ~نهي مهمته | تنهى مهمته | إنهاء انتداب المسير | وضع حد لمهامه | وضع حد لمهامهم | وضع حد لمهمته | وضع حد لانتدابه | ~ضع حدا لمهامه | ~ستغني عن متصرف* | ~ستغني عن المتصرف* | الاستغناء عن متصرف* | الاستغناء عن المتصرف*
  fr révoqué | révoque | révoquer | révocation | révocable | révoquent | destitué | destitution | démis | démettre | relevé de ses fonctions | mettre fin au mandat | met fin | mettre fin | révoqués | révocables | destituer | démettre de | démise | démises | mis fin | exclure de ses rangs | exclut de ses rangs | ôter | relevés de leurs fonctions | perd son siège par | fin aux fonctions | retirer leur mandat | retirer son mandat | destitués | écarter le gérant | écarter un administrateur | écarter l'administrateur | écarter les administrateurs | évincer un administrateur | évincer le gérant | écarte l'administrateur | enlever | enlève | enlèvent | peut être remplacé | peuvent être remplacés | renvoyer un administrateur | renvoyer l'administrateur | renvoie un administrateur | écarter le président du conseil | remercier un administrateur | remercier le gérant | renvoyer le gérant | remercié | remerciés | remerciée | privés de leur mandat | privé de son mandat | priver de son mandat | priver de leur mandat | prive de son mandat | privés de leurs fonctions | déchu de son mandat | déchus de leur mandat | renvoie | chassé du conseil | retire le mandat | retirer le mandat | retrait du mandat | écarté par | écartée par | écartés par | évincé par | démet | démettent | destitue | congédie | congédier | évince | limoge | limoger | changer de gérant | changer de gérante | changer le gérant | changer la gérante | relevée de ses fonctions | relevées de leurs fonctions | relever de ses fonctions | peut remplacer | peuvent remplacer | se séparer d'un administrateur | se séparer d'une administratrice | se séparer d'un membre du conseil | relever _ de ses fonctions | relever _ de leurs fonctions | relève _ de ses fonctions
VACANCY +
  ar شغور* | شغر* | ~شغر | منصب شاغر | شاغر* | المقعد الشاغر | مقعد شاغر | الشاغرة | فراغ* | خلو* | خلا مقعد | خلا منصب | خلا مكان | المتصرف المتخلي | المتصرف المتوفى | توفي أحد المتصرفين | المتصرف المستقيل | خلفه | خلفا | تعويض المتصرف* | تخلى أحد أعضائه | منصب شاغرا
  fr vacance | vacant | vacante | vacants | siège vacant | poste vacant | cooptation | coopte | coopté | cooptés | coopter | remplacement | place vide | pourvu au remplacement | administrateurs manquants | décès d'un administrateur | administrateur démissionnaire | administrateur décédé | remplaçant | remplacement d'un administrateur | remplace les administrateurs | siège _ se libère | siège se libère | siège d'administrateur se libère | place se libère | siège devenu libre | siège libre | poste se libère | place est libre
EMPTY_SEAT, VACANCY +
  fr sans titulaire | sans occupant | siège resté vide | siège demeuré vide | siège reste vide
  ar المقعد الفارغ | مقعد فارغ | المقعد الخالي | مقعد خال
ACTION_AT_LAW +
  ar دعوى | الدعوى | دعاوى | ~قاضي | مقاضاة | متابعة | المتابعة | رفع دعوى | دعوى المسؤولية | المطالبة | دعوى التعاونية
  fr action en responsabilité | action en justice | action | poursuite | poursuivre | poursuites | agir en justice | assigner | demander réparation | agir en responsabilité | recours | action sociale
LEAVE +
  ar إذن* | الإذن | ترخيص* | موافقة* | رأي مسبق | مصادقة* | مشورة | ~أذن* | ~أذنت | أذنت | رأي* | رأيها | ~رخص* | رخصت | ~وافق* | وافقت | ~صادق* | صادقت | رضى | رضا | الضوء الأخضر
  fr autorisation | avis préalable | accord | autorisé | autorisée | permission | approbation | =avis | approuvé | approuvée | autorise | autorisés | consentement | aval | agrément | confirmation | autorisé d'avance | autorisés d'avance | autorisée d'avance | autorisées d'avance | approuvée d'avance | feu vert | donner licence | donné licence | donne licence | donnera licence
WAIVE +
  ar ~تنازل* | تنازل* | ~تخلى | تخلي* | ~سقط حق* | التخلي | متنازل* | أسقط* كل | أسقطوا | أسقطت كل | أسقط | أسقطت
  fr renonc* | abandon* | exonèr* | dispens* | exonér* | s'interdisent | s'interdit
VOID +
  ar باطل* | بطلان* | لاغ* | كأن لم ~كن | عديم* الأثر | لا قيمة له* | لا يعتد ب* | لا عبرة ب*
  fr nul | nulle | réputée non écrite | réputé non écrit | nullité | sans effet | non écrite | sans valeur | ne lie
AGREEMENT_WITH +
  ar اتفاق* | الاتفاقيات | اتفاقية | عقد | عقود | العقود | عقدا | صفقة | صفقات | التعاقد | تعاقد* | ~تعاقد* | ~عقد | المعاملات | معاملات | ~بيع للتعاونية | ~شتري من التعاونية | ~تاجر مع | ~بيع _ للتعاونية | ~تعامل مع التعاونية
  fr convention | conventions | contrat | contrats | marché conclu | contracter | contracte | conclure | traiter avec la coopérative | vend et achète | vend à la coopérative | vendre à la coopérative | traite avec | traiter avec | commercer avec | passer contrat | vendre _ coopérative | vend _ coopérative | vendre son matériel | acheter à la coopérative | contracte avec | marchés avec | marché avec | achats chez | achats faits chez | achats auprès | acheter chez
AFTERWARDS +
  ar لاحقا | بعد إمضائه* | بعد الإمضاء | بعد التوقيع عليه | بعد إبرام* | بعديا | بعد وقوعه* | بأثر رجعي | فيما بعد | بعد الإبرام | بعد التوقيع | بعد تنفيذ* | بعد عقد* | الموالي لتوقيعه | الموالية لإبرامه | الموالي لإبرامه | تسوى | تسوية* | لتوافق عليه | كي ~قر* | بعد أن ~برم | بعد أن ~نفذ | بعد إنجازه | تكتفي الجمعية بالعلم | بعد توقيعه* | بعد توقيع* | بعد أن ~وقع | التالية لتوقيعه* | التالي لتوقيعه* | التالية لإبرامه* | التالي لإبرامه* | الموالية لتوقيعه* | التاليين لإبرامه* | التاليين لتوقيعه* | المواليين لتوقيعه* | المواليين لإبرامه*
  fr après coup | a posteriori | après leur conclusion | après sa conclusion | ultérieurement | postérieurement | une fois conclu* | après signature | après exécution | déjà conclu* | après leur exécution | après leur signature | après son exécution | une fois exécut* | ensuite | régularis* | qui suit sa signature | qui suit la signature | qui suit sa conclusion | une fois passé* | lors de la clôture | en est seulement informée | est seulement informée | après leur passation | une fois signé | une fois signés | une fois signée | une fois signées | une fois passés | après avoir été signé* | après sa signature | mois de sa signature | mois de sa conclusion | jours de sa signature | jours de sa conclusion | suivent sa signature | suivant sa signature | suivant sa conclusion | suivent sa conclusion
AT_NEXT_MEETING +
  fr prochaine réunion | réunion suivante | prochaine séance | séance suivante
  ar في اجتماعه الموالي | في الاجتماع الموالي | في اجتماعه المقبل | في الاجتماع المقبل | في أول اجتماع | في اجتماعه القادم | في أقرب اجتماع
HAND_VOTE +
  ar برفع اليد | رفع الأيدي | برفع الأيدي | رفع اليد | تصويت علني | علنيا | اقتراع علني | علنية | بالتصويت العلني | بصفة علنية | جهرا | برفع أيديهم | بالتزكية | شفوية | شفويا | بشكل علني | التزكية | علنا | بالتصفيق | بالهتاف | التصفيق
  fr à main levée | mains levées | vote public | scrutin public | vote à main levée | acclamation | par acclamation | ouvertement | main levée | levant la main | à découvert | verbalement | de vive voix | vote ouvert | applaudissements | publiquement | à haute voix | à voix haute
SECRET_BALLOT +
  ar الاقتراع السري | اقتراع سري | بالاقتراع السري | سريا | التصويت السري | تصويت سري
  fr scrutin secret | bulletin secret | vote secret | bulletins secrets | =au secret
# «A salaried job» names no employee.
CHAIRING_SESSION +
  ar رئاسة الجلسة | رئاسة الجمعية | رئاسة الجمع
  fr présidence de la séance | présidence de l'assemblée | présider la séance
BANS_HIM +
  ar ~حرم عليه | ~حرم عليها | ~حظر عليه | ~حظر عليها
  fr lui est interdit | lui est interdite | lui est défendu
HELD_AGAINST +
  fr opposer | opposé | opposée | objecter | objecté | reprocher
  ar ~حتج على | ~حتج ب* | ~عترض على | ~واجه ب*
TO_DIRECTOR ++
  fr =au directeur | =à la directrice
  ar =للمدير | =وللمدير | =للمديرة | =وللمديرة | =فللمدير
OTHER_WORK, JOB
  fr second emploi salarié | deuxième emploi salarié | autre emploi salarié | autre travail salarié | emploi salarié ailleurs | travail salarié ailleurs
OTHER_WORK +
  ar نشاط آخر | عمل آخر | مهنة أخرى | أي نشاط | نشاط مأجور | نشاط حر | عملا آخر | نشاطا آخر | نشاطا مأجورا | عمل مأجور | عملا مأجورا | وظيفة أخرى | لحسابه الخاص | تجارته | خارج التعاونية | مهن أخرى | أعمال أخرى | أنشطة أخرى | شغل آخر | لحسابها الخاص | عمل إضافي | نشاط تجاري | نشاطا تجاريا | العمل لدى | العمل عند | لحسابه | لحسابها | مهنة حرة | مهنة ثانية | وظيفة ثانية | عمل ثان | مشروعا خاصا | أعماله الخاصة | مقاولة أخرى | تجارته الخاصة | أنشطة أخرى مدرة | وظيفة مأجورة | استشارات بمقابل | عملا خارج التعاونية | شغل خارج | متجرا | نشاطا إضافيا | ~عمل إلى جانب ذلك | تجارة | الاشتغال لدى | نشاطه المهني | نشاطها المهني | نشاطه السابق | دروسا بأجر | دروس بأجر | تعاونيتين أخريين | تعاونية أخرى | تعاونيات أخرى | محلا | بقية وقت* | عمله السابق | عملها السابق | مهنته | مهنتها | عمله الخاص | شغل ثان | ~شتغل بأجر | ~عمل بأجر | ~شتغل لدى | ~دير مقاولة | ~دير مشروعا | مهنة إضافية | نشاطا _ مأجورا | نشاط _ مأجور | عملا _ مأجورا | عمل _ مأجور | مهمة _ مأجورة | مهام _ مأجورة | لفائدة مقاولات أخرى | لفائدة مقاولة أخرى | لحساب مقاولات أخرى | لحساب مقاولة أخرى | لدى مقاولات أخرى | لدى مقاولة أخرى | لدى مشغل آخر | لفائدة الغير بأجر | ~ؤدي خدمات استشارية | ~قدم خدمات استشارية | خدمات مأجورة | نشاط استشاري | نشاطا استشاريا | خدمات بأجر
  fr autre activité | autre emploi | autres activités | autre travail | activité rémunérée | pour son propre compte | activité personnelle | autre fonction | autre profession | activités annexes | travailler ailleurs | autre métier | activité privée | ailleurs | d'autres employeurs | autre employeur | second emploi | deuxième emploi | emploi à l'extérieur | affaires personnelles | commerce personnel | profession libérale | autres occupations | activité professionnelle | activité distincte | autre occupation | activité parallèle | activité indépendante | activité lucrative | autre entreprise | propre commerce | consultations | activités rémunérées | autres activités rémunérées | autres coopératives rétribuées | emploi ailleurs | mi-temps pour une autre | boutique | activité complémentaire | exercer à côté | commerce | deux autres coopératives | autre coopérative | d'autres coopératives | métier antérieur | emploi antérieur | son métier | sa profession | un second travail | cours rémunérés | cours payants | cabinet | exercer un autre métier | diriger _ une entreprise | diriger une entreprise | tenir un commerce | tenir son cabinet | tenir un cabinet | exploiter un commerce | enseigner contre rémunération | activité _ rémunérée | activités _ rémunérées | mission rémunérée | missions rémunérées | mission _ rémunérée | missions _ rémunérées | pour d'autres entreprises | pour une autre entreprise | au service d'autres entreprises | chez un autre employeur | autre maison | un autre patron | d'autres maisons
COMPETITOR +
  ar منافس* | منافسة | ~نافس | نشاط مماثل | المنافس* | نشاطا مماثلا | منافسا | تجارة مماثلة | نفس نشاط | نفس النشاط | نفس منتوجات | نفس المنتوجات | نفس البضائع | المنتوجات نفسها | نفس السلع | المنتوج ذاته | المنتوج نفسه | المنتجات نفسها | المنتوجات ذاتها | السلع نفسها | السلع ذاتها | البضاعة نفسها | البضاعة ذاتها | نفس البضاعة | نفس المنتوج | نفس المنتجات | الميدان ذاته | الميدان نفسه | نفس الميدان | القطاع نفسه | القطاع ذاته | نفس القطاع | النشاط نفسه | النشاط ذاته | ذات النشاط
  fr concurrent | concurrente | concurrence | activité concurrente | entreprise concurrente | concurrentes | concurrencer | affaire concurrente | même activité | même commerce | mêmes produits | mêmes marchandises | mêmes articles | commerce semblable | activité semblable | activité similaire | commerce similaire | commerce identique | même produit | même production | même branche | même secteur | mêmes denrées | mêmes clients | même clientèle | produits identiques | produits semblables | produits similaires | de la même espèce | produit identique
NOT_SUBMITTED
  ar لا حاجة لموافقة | لا حاجة إلى موافقة | لا داعي لموافقة | لا داعي لعرض* | لا حاجة لعرض* | دون حاجة لموافقة | لا ~حتاج إلى موافقة | لا ~حتاج موافقة | دون عرضه | دون عرضها | دون عرض | دون حاجة إلى عرض* | دون مصادقة | بدون عرض* | بدون مصادقة | دون الرجوع إلى | بدون الرجوع إلى | لا ~عرض | من غير عرض* | دون حاجة إلى مصادقة | ولا حاجة إلى عرض* | دون الحاجة إلى مصادقة | دون أن ~عرض | دون إحالة* | ودون الرجوع | دون الحاجة إلى عرض* | دون حاجة للرجوع | دون حاجة إلى الرجوع | دون أن ~حتاج | بلا حاجة إلى | دون تزكية | من دون حاجة | دون رجوع إلى | دون الرجوع | بلا رجوع إلى | لا ~حتاج* إلى مصادقة | دون انتظار مصادقة | دون استشارة الجمعية | لا رقابة للجمعية | لا دخل للجمعية | لا رأي للجمعية | ليس للجمعية أن | لا ~مر على الجمعية | لا ~مر بالجمعية | لا تستشار الجمعية | لا ~ستشار الجمعية | ~غني _ عن مصادقة | ~غني _ _ عن مصادقة | ~غني عن مصادقة | ~غني عن موافقة | ~غني _ عن موافقة | ~غني عن عرض* | ~غني _ عن عرض* | دون أن ~خبر الجمعية | دون إخبار الجمعية
  fr sans ratification | n'a pas à être présenté* | n'a pas à être porté* | n'est pas présenté* | sans être présenté* | sans en référer | sans soumettre | sans le soumettre | sans la soumettre | sans approbation | n'est pas soumis* | n'a pas à être soumis* | n'a pas à être ratifié* | sans qu'il _ soumettre | sans qu'il soit besoin de ratif* | sans avoir à être ratifié* | sans avoir à en référer | sans consulter l'assemblée | n'a pas besoin d'être ratifié* | n'a pas à ratifier | sans avoir à le soumettre | sans passer par l'assemblée | sans passer devant l'assemblée | n'est pas ratifié* | n'est soumis* à aucune ratification | sans intervention de l'assemblée | sans confirmation | sans qu'il soit nécessaire de _ soumettre | sans avoir à la soumettre | sans que l'assemblée | n'a pas à en connaître | sans recourir à l'assemblée | dispensé de ratification | n'appelle aucune ratification | sans qu'il soit nécessaire de | n'a rien à y redire | n'a rien à dire | n'a rien à redire | n'a pas son mot à dire | sans que l'assemblée en soit saisie | sans autre formalité | l'assemblée n'a pas =à | ne passe pas devant l'assemblée | ne passe pas en assemblée | ne passe pas par l'assemblée | n'est pas présenté* à l'assemblée | sans consultation de l'assemblée | l'assemblée n'est pas consultée | dispense de ratification | tient lieu de ratification | sans passage devant l'assemblée | sans passage en assemblée | l'assemblée n'étant pas appelée | n'est pas appelée à se prononcer | n'étant pas appelée à se prononcer | sans en reparler | sans en parler à l'assemblée | sans en saisir l'assemblée | n'en est pas saisi* | n'a pas à en être saisi* | sans l'en saisir
OUTSIDERS_COMMITTEE +
  ar من غير الأعضاء | من خارج التعاونية | من خارج الأعضاء | من غير المتعاونين | غير أعضاء | ليسوا أعضاء | غير عضو | موظف* | من غير العضوات | غير منخرط | غير منخرطين | غير منخرطة | غير متعاون | غير متعاونين | لا ~نتمي إلى التعاونية
  fr non-membre | non membres | en dehors des membres | hors de la coopérative | étrangers à la coopérative | extérieures | extérieurs | parmi ou hors | en dehors de ses membres | non-sociétaires | fonctionnaire | qui ne sont pas membres | qui n'en sont pas membres | qui ne sont pas coopérateurs | qui ne sont pas adhérents | qui n'est pas membre | qui n'est pas coopérateur | non adhérent | non adhérents
NOT_ADMINISTRATORS
  ar من غير أعضاء المجلس | من غير أعضاء مجلس الإدارة | غير أعضاء المجلس | غير أعضاء مجلس الإدارة | من غير المتصرفين | غير عضو في مجلس الإدارة | غير عضو في المجلس | من خارج المجلس | خارج أعضاء المجلس | من خارج مجلس الإدارة | غير مسيرين | غير مسير* | غير متصرفين | غير متصرف* | غير مديرين | من غير المسيرين | ليسوا مسيرين | ليس فيهم مسير | ليس فيهم متصرف
  fr extérieurs au conseil | extérieures au conseil | extérieurs au conseil et à la direction | extérieur au conseil | extérieurs à l'administration | extérieurs à la gestion | extérieurs à la direction | étrangères au conseil | autres que les administrateurs | en dehors des administrateurs | non administrateurs | hors du conseil | étrangers au conseil | hors des administrateurs | non gérants | non gérantes | autres que les gérants | hors gérance | ni gérants | qui ne sont pas membres du conseil | qui n'est pas membre du conseil | qui ne sont pas membres d'un organe
ORGAN_MEMBER +
  ar عضو* مجلس الإدارة | عضو* من مجلس الإدارة | عضو* في مجلس الإدارة | عضو* بمجلس الإدارة | عضو* من أعضاء مجلس الإدارة | أعضاء مجلس الإدارة | متصرف* | المدير* | مدير* | مسير* | أعضاء المجلس | عضو* المجلس | عضو* من المجلس | عضو* في المجلس | عضو* بالمجلس | عضو* من أعضاء المجلس | عضوات المجلس | عضوات مجلس الإدارة
  fr administrateur | administratrice | directeur | directrice | gérant | gérante | membre du conseil | membres du conseil
BUREAU +
  ar مكتب الجمعية | مكتب الجمع | مكتب الجلسة | المكتب | مكتب
  fr bureau | bureau de l'assemblée | bureau de séance | tenue de l'assemblée
BRANCH +
  ar فرع | فروع | مكاتب
  fr succursale | bureaux | agence
DIFFERENT +
  ar شخص ثالث | شخص آخر | عضو آخر | عضو ثالث | مختلف* | متمايز* | كل واحد منهم | منفصل* | شخص غير
  fr troisième personne | tierce personne | autre personne | personne différente | distinct* | différent* | autre que | autres que
SAME_PERSON +
  ar شخص واحد | الشخص نفسه | نفس الشخص | الشخص ذاته | شخصا واحدا | عضو واحد الكتابة
  fr même personne | une seule personne | un membre unique | une personne unique | une seule et même personne | la même main
PRESIDES +
  ar ~رأس | ~رأسها | ~ترأس | رئاسة* | تترأس | سيرأس | سيترأس
  fr présidée | présidence | =préside | présider | présidé | présidé par | présidera | présideront | prendra la tête | sera à la tête
HOLD_PEN +
  ar ~كتب المحضر | ~كتب محضر* | ~تولى* الكتابة | ~قوم* بالكتابة | ~حرر* المحضر بنفسه | ~تولى* كتابة | ~قوم* بمهام كاتب* | ~تولى* مهام كاتب* | ~تولى* مهام الكاتب* | ~تولى* مهمة الكتابة | هو كاتب* | هو الكاتب | هو نفسه كاتب* | ~مسك _ قلم | ~كتب محاضر* | ~تولى كتابت* | ~مسك كتابة | ~مسك _ كتابة | ~مسك _ كتابة المجلس | بصفته كاتبا | بصفتها كاتبة
  fr tient la plume | tient lui-même la plume | tient elle-même la plume | assure le secrétariat | assure lui-même le secrétariat | assure aussi le secrétariat | assure également le secrétariat | fait fonction de secrétaire | rédige lui-même | remplit les fonctions de secrétaire | exerce les fonctions de secrétaire | fait office de secrétaire | en est le secrétaire | est aussi secrétaire | est également secrétaire | tient aussi la plume | tient également la plume | assume le secrétariat | rédige les comptes rendus | en rédige les comptes rendus | dresse les procès-verbaux comme | secrétariat est assuré par le président | faisant fonction de secrétaire | faisant office de secrétaire
DO +
  ar ~تولى* | ~قوم* | ~مارس* | ~شغل* | ~ضطلع* | ~مسك* | ~تولا*
  fr assure | assume | exerce | remplit | fait fonction | occupe | exercées | assuré | assurées | tenu | confié* | tient | remplies | tenues | assumées | remplit en même temps | fait aussi | est tenu par | est tenue par | est assuré par | est exercé par | est exercée par | est assurée par | remplissent | assument | exercent
FILL +
  ar ~ملأ | ~سد* | ~عوض* | تعويض* | سد | خلفا | خلف | بديلا | عوضا | ملء*
  fr pourvoit | pourvu | pourvoir | remplace | remplacé | comble | remplacement | complète | combler | donne un successeur | donne un remplaçant
OBTAIN +
  ar ~ستفيد* | ~حصل* | ~قترض* | اقتراض* | ~ستلف* | ~تسلف | الحصول على | حصول* | الاستفادة من
  fr obtenir | emprunter | bénéficier | recevoir | contracter | se faire consentir | consentir | dispose d'un | obtiennent | obtienne
GRANT +
  ar ~منح* | منح* | ~قدم* | تقديم | ~سلم | ~قرض | إقراض | ~كفل
  fr accorder | accorde | accordé | accordés | consentir | consent | consenti | consentis | octroyer | octroie | prête | prêter | se porte caution | cautionne | cautionner | garantit
GUARANTEE +
  ar كفالة* | ضمان* | ~كفل* | ~ضمن* | حساب مكشوف | تغطية | حساب على المكشوف | ~كفل ديون* | ضامن* | ~ضمن ديون*
  fr caution | cautionnement | garantie | aval | découvert | cautionner | se porte caution | se porter caution | garantir | compte courant débiteur | compte débiteur | se porte garant | se porte garante | se porter garant | se porter garante | se portera garante
ORGANISM +
  ar مؤسسات القرض | المؤسسات المالية | المؤسسات البنكية
  fr établissements de crédit | organismes financiers | établissement de crédit | organismes de crédit
ORDINARY_DEALING
  ar العمليات الجارية | عملية جارية | عمليات جارية | عملية معتادة | عمليات معتادة | عملية عادية | عمليات عادية | معاملة معتادة | معاملات معتادة | المعاملات المعتادة | الثمن المعلن | بثمنه المعلن | بثمنها المعلن | العمليات العادية | شروط عادية | الشروط العادية | العمليات المعتادة | بالشروط المعروضة على | الشروط المعروضة على | بشروط الجميع | شروط الجميع | بنفس شروط الأعضاء | بالشروط العامة
  fr opérations courantes | opération courante | opération habituelle | opération ordinaire | opérations ordinaires | prix affiché | conditions normales | conditions ordinaires | opérations habituelles | conditions offertes à tous | conditions de tout le monde | conditions de tous | mêmes conditions que tous
AUTHORISED_BY_BOARD +
  ar بإذن مسبق | إذن مسبق | الإذن المسبق | ترخيص مسبق
  fr autorisation préalable | préalablement autorisée | préalablement autorisées
# «No contract without the board having allowed it».
UNLESS_AUTHORISED +
  fr sans que le conseil l'ait | sans que le conseil ne l'ait | sans que l'assemblée l'ait | sans que l'assemblée ne l'ait | sans avoir été d'abord autorisé | sans avoir été d'abord autorisée | avant que le conseil ne l'ait | avant que le conseil l'ait
  ar قبل أن يأذن* | قبل أن تأذن* | دون أن يأذن* | دون أن تأذن* | ما لم يأذن* | ما لم تأذن* | إلا بعد أن يأذن* | إلا بعد أن تأذن*
FORBIDDEN_CLAUSE +
  ar كل شرط | أي شرط | كل بند | لا أثر للشرط | لا أثر لشرط | لا قيمة للشرط | الشرط الذي
  fr toute clause | aucune clause | la clause qui | les clauses qui | une clause qui
AMONG_THEM +
  ar من بين أعضائه | من بينهم | من بين أعضاء المجلس
  fr en son sein | parmi ses membres | parmi eux
COMMITTEE +
  ar لجنة | اللجنة
  fr comité | commission
AMONG_ADMINISTRATORS +
  ar من بين أعضاء المجلس | من بين أعضاء مجلس الإدارة | من بين المتصرفين | من بين أعضائه | أحد أعضاء المجلس | أحد أعضاء مجلس الإدارة | أحد المتصرفين | من بين عضوات المجلس
  fr parmi les administrateurs | parmi ses membres | l'un des administrateurs | un administrateur | parmi les membres du conseil | un de ses membres
CHOSEN +
  ar ~ختار* | اختيار*
  fr choisi | choisie | choisit | choisir | pris | choix
REPORT +
  ar تقرير* | التقرير | تقارير
  fr rapport | rapports
INFORM_ONLY +
  ar إخبار* | إشعار* | ~خبر | ~شعر | ~بلغ
  fr informe | information | en informe | en avise | en fait part | rend compte
# Which is no share.
INFORM_ONLY
  fr fait part | font part | faire part | fera part | feront part
CLIENT +
  ar زبنا* | زبون* | زبائن* | موردي* | الموردين
  fr client | clientèle | fournisseur
EMPLOYEE +
  ar عمال* | العمال | مستخدم* | أجراء | الأجراء | =الأجير | =أجير | =أجيرا | المسؤول* عن المحل | المسؤول* عن المتجر | المسؤول* عن المخزن | المسؤول* عن البيع | البائع | حارس | الحارس | المسؤول عن المحل | المسؤول عن المتجر | المسؤول عن المخزن | المسؤول عن الدكان | المسؤولة عن المحل | المشرف على المحل | المشرف على المتجر | القيم على المخزن | البائع بالمحل
  fr ouvrier | salarié | employé | personnel | travailleur | responsable du magasin | responsable de la boutique | responsable du point de vente | gardien | magasinier | responsable des ventes | responsable du dépôt | responsable de la laiterie | surveillants de nuit | surveillantes de nuit | surveillants de chantier | emploie des surveillants | surveillants salariés
LOOSE +
  fr feuilles volantes | feuilles mobiles | feuillets | simple cahier | cahier ordinaire | cahier d'écolier | sans procès-verbal | aucun procès-verbal | ne sont pas consign* | n'est pas dressé | fichier informatique | support libre | classeur | chemise | simple dossier | sur ordinateur | feuilles séparées | fichier | support informatique | support numérique | feuilles libres | à l'ordinateur | papier libre | feuilles simples | documents séparés | fiches | pas dressé procès-verbal
  ar أوراق مستقلة | أوراق متفرقة | أوراق منفصلة | أوراق حرة | أوراق عادية | ورق عادي | دفتر عادي | دفتر بسيط | دفتر مدرسي | لا ~شترط تدوين | دون تدوين | لا ~دون المحاضر | لا ~حتاج إلى محضر | ملف | إضبارة | الحاسوب | أوراق منفردة | ملف رقمي | حاسوب | ترقن بالحاسوب | بالحاسوب | في ملف | أوراق مفرقة | أوراق سائبة | بطائق | جذاذات | لا ~حرر _ محضر | لا ~حرر _ أي محضر
BELONG +
  fr faire partie | font partie | fait partie | y siègent | y siéger | y siège | siègent | y appartenir | y être élu | en être membre | siège de droit | membre du comité | être membre | =préside | présider | se joint | se joignent | y prend place | l'un de ses membres | un de ses membres | parmi ses membres | au nombre de ses membres | compte parmi ses membres | compte au nombre de
  ar عضوا فيها | عضوا بها | أعضاء فيها | العضوية فيها | ~شارك في عضويت* | الانتماء إليها | ~كون عضوا | عضو في اللجنة | عضوية اللجنة | عضوية لجنة | عضويتها | ~كون في اللجنة | ~رأس | ~جلس فيها | ~جلس بها | مقعد فيها | مقعدا فيها | ~جلس في اللجنة | واحدا من أعضائها | واحد من أعضائها | أحد أعضائها | إحدى عضواتها | من أعضائها | بين أعضائها | عضوا من أعضائها | ضمن أعضائها | عضوا في لجنة الرقابة | عضو في لجنة الرقابة
WRITES +
  fr rédige le procès-verbal | dresse le procès-verbal | tient lui-même le procès-verbal | tient elle-même le procès-verbal | rédige lui-même | écrit lui-même | tient le procès-verbal | rédige le compte rendu | dresse le compte rendu | écrit le compte rendu | écrit le procès-verbal
  ar ~حرر المحضر | ~كتب المحضر | ~دون المحضر
DELEGATE +
  fr délégué | déléguée | représentant | représentante | envoyé | représentants | agent | fonctionnaire | préposé
  ar مندوب* | ممثل* | موفد* | موظف*
DELIBERATIVE +
  fr voix délibérative | droit de vote | voix délibératives
  ar صوت تقريري | بصفة تقريرية | حق التصويت في المجلس | حق التصويت | له صوت | لهما صوت | ولهما صوت
