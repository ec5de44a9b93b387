# General assemblies: notices, votes, proxies, quorum.

TIME_WORD +
  ar مرة | المرة | المرتين | دورة | محاولة | نوبة | جولة
  fr fois | tour | appel | premier avis | deuxième avis | second avis | troisième avis | nouvel avis | dernier avis | tentative
NEXT_NOTICE +
  ar دعوة أخرى | في غيرها | فيما عداها | إعادة الاستدعاء | إعادة الدعوة | ~عاد الاستدعاء | ~عيد* الاستدعاء | ~عاد الدعوة | ~عيد* الدعوة | ~عيد* استدعاء* | ~عاد* دعوت* | المرتين التاليتين | المرتين المواليتين | المرتين الأخريين | الدعوتين التاليتين | الدعوتين المواليتين | الدعوتين الأخريين | المرات الأخرى | الدعوات الأخرى | الدعوات التالية | دعوة جديدة | اجتماع آخر | اجتماع جديد | جمعية أخرى | جمعية جديدة | جمع آخر | استدعاء آخر | استدعاء جديد | المرات الموالية | الدعوات الموالية | المرات التالية | من جديد | مرة أخرى | مجددا | ثانية | المرة الموالية | المرة التالية | الدعوة الموالية | الدعوة التالية | الاجتماع الموالي | الاجتماع التالي | التي تليها | الذي يليه | المرة اللاحقة | مرة إضافية | إلى أخرى | دعا إلى أخرى | فيما بعد | بعد ذلك | ما بعدها | فيما بعدها | الدعوات اللاحقة | الدعوة اللاحقة | الاجتماعات اللاحقة | الاجتماع اللاحق | كل اجتماع بعده | كل اجتماع لاحق | كل اجتماع يليه | الاجتماعات التالية | الاجتماعين اللاحقين | الاجتماعين التاليين | كل دعوة لاحقة | كل دعوة بعدها | كل من الدعوتين الأخريين | الاثنتين الأخريين | الأخريين | فيما يليها | ما يليها | أعدنا الدعوة | أعدنا الاستدعاء | أعيدت الدعوة | أعيد الاستدعاء | كررنا الدعوة | تكررت الدعوة | تكرر الاستدعاء | كرة أخرى | ~رجأ الاجتماع | إرجاء الاجتماع | تأجيل الاجتماع | ~ؤجل الاجتماع | ~ؤخر الاجتماع | محاولة أخرى | تجديد الدعوة | ~جدد الدعوة | ~جدد* الدعوة | جددت الدعوة | تكرار الدعوة | ~كرر الدعوة | الاجتماع المؤجل
  fr nouvelle convocation | reconvoqu* | autres fois | =aux autres | avant les suivantes | celles qui suiv* | celles qui la suiv* | celle qui la suiv* | celle qui suiv* | celles d'après | chacune des suivantes | =des suivantes | =les suivantes | pour les suivantes | réunions ultérieures | convocations ultérieures | autres convocations | nouvelle assemblée | nouvelle réunion | autre assemblée | autre réunion | autre convocation | fois suivantes | convocations suivantes | convocation suivante | réunions suivantes | =à =nouveau | =de =nouveau | seconde assemblée | deuxième assemblée | fois suivante | fois d'après | =la suivante | réunion suivante | assemblée suivante | nouvelle fois | par la suite | ensuite | derechef | une fois encore | chacune des réunions suivantes | les réunions suivantes | chaque réunion suivante | les convocations suivantes | chaque convocation suivante | celles qui la suivraient | celles qui la suivent | celles qui suivent | celles qui suivraient | chacune des deux autres | des deux autres | les deux autres | deux suivantes | celles qui suivront | avant les autres | pour les autres réunions | rappelée une deuxième fois | rappelés une deuxième fois | rappelée une seconde fois | rappelée une troisième fois | on se retrouve | on remet la réunion | réunion remise | remise à huitaine | ajournée | ajournement | report de la réunion | reportée | réitérée | réitération | itérative | seconde tentative | deuxième tentative | nouvelle tentative | second essai | deuxième essai
BOTH +
  ar كلتا | كلا | هذه وتلك | لهذه وتلك | هذه أو تلك | النوعين | الصنفين | الجمعيتين | أيا كانت الجمعية | مهما كانت الجمعية | أيا كان نوع | الحالتين | كلتيهما | معا | على السواء | على حد سواء | سواء العادية | سواء كانت عادية | سواء أكانت عادية | سواء الجمعية | سواء في الجمعية | سواء كانت الجمعية | العادية وغير العادية سواء | سواء في العادية
  fr quel que soit le type | quelle que soit l'assemblée | quelle que soit la nature | toute assemblée | aux deux assemblées | celle-ci comme celle-là | celles-ci comme celles-là | l'une et l'autre | l'une comme l'autre | l'une comme pour l'autre | les deux cas | les deux assemblées | toutes les deux | l'une ou l'autre | dans les deux cas | deux sortes
OTHER_CHANNEL +
  ar الهاتف | هاتفيا | مكالمة | واتساب | الواتساب | رسالة نصية | رسائل نصية | البريد الإلكتروني | شفويا | شفهيا | شفوية | مناداة | البراح | إعلان يعلق | تعليق إعلان | بالتعليق | يعلق | الإعلان في السوق | تطبيق | مشافهة | التراسل الفوري | تعلق | تعليق | لصق* | ملصق* | مكبر الصوت | بالسوق الأسبوعي | الفيسبوك | مجموعة التواصل | رسائل قصيرة | رسالة قصيرة | الإعلان بالمقر | بالإعلان | إعلان بالمقر | الإعلان في المقر | ~نادى بها | ~نادي بها | نمر على البيوت | على البيوت | نخبر كل واحد | إعلان يلصق | ~لصق | بباب المحل | مجموعة التعاونية | مجموعة الأعضاء | رسالة في مجموعة | الرسائل الإلكترونية | الرسالة الإلكترونية | بالتيليفون | التيليفون | الحارس | المسجد | في السوق | مجموعة الواتساب | شفاهيا | شفاهة | من بيت إلى بيت | تليفون | ببرقية | بالفاكس | على الصفحة | صفحة التعاونية | الإخبار الشفوي | عن طريق التعليق | عن طريق الجيران | ~خبر المقدم | رسالة صوتية | على هواتفهن | على هواتفهم | برسالة صوتية | بأي وسيلة | أي وسيلة | بكل الوسائل | بكل وسيلة | المكالمة الهاتفية | بالمكالمة | الإذاعة | المذياع | رسالة هاتفية | على منازل | على دور الأعضاء | من منزل إلى منزل | ظرف عادي | رسالة عادية | رسائل عادية | بريد عادي | البريد العادي | السوق | في الأسواق | المنادي | مناد | بالنداء | بوق | مكبرات الصوت | الجيران | عبر الجيران | بالتواتر | على الألسن | ~شيع خبر* | شيوع الخبر | ~تناقل* الخبر | تناقل الخبر | سبورة | السبورة | لوحة الإعلانات | لوحة إعلانات | باب المقر | على باب | منشور | إعلان حائطي | تطبيقات التراسل | تلغرام | ماسنجر | إشعار إلكتروني | نداء هاتفي | نداء من الصومعة | الصومعة | رسول | ~بعث رسولا
  fr téléphone | téléphonique | WhatsApp | SMS | courriel | email | e-mail | mail | verbalement | verbal | verbale | oralement | affichage | affiche | crieur | messagerie | message | de vive voix | =annonce | voie électronique | texto | appel téléphonique | par SMS | Facebook | groupe WhatsApp | haut-parleur | tableau d'affichage | placard | réseaux sociaux | courrier électronique | criée | criées | crié | affichette | affichettes | de maison en maison | porte à porte | dans les maisons | on le dit | le dit à chacun | bouche à oreille | page Facebook | groupe de la coopérative | sur le groupe | sans écrit | gardien | radio | mosquée | télégramme | notification électronique | posté dans le groupe | sonnerie | fax | télécopie | mokaddem | message vocal | sur leur téléphone | tout moyen | tous moyens | par tous les moyens | sur la page | à son domicile | au domicile de chacun | passe chez | passant chez | avis posté | pli ordinaire | lettre ordinaire | courrier ordinaire | lettre simple | pli simple | courrier simple | bruit de la réunion | bruit public | rumeur | ouï-dire | de proche en proche | le souk | au souk | le jour du souk | le marché hebdomadaire | par les voisins | garde champêtre | tambour | héraut | microphone | mégaphone | par un enfant | par un coursier | par un commissionnaire | coup de fil | Telegram | Messenger | réseau social | boîte vocale | tableau noir | écriteau | pancarte | sur la porte | par simple avis | simple avis | tournée des maisons | fait le tour des maisons
ONE_VOTE +
  ar صوت واحد | صوتا واحدا | صوت واحد لا غير | صوت فريد | صوت وحيد | صوت أوحد | صوت مفرد | صوتا وحيدا | بصوت واحد | الصوت الواحد | متساوون في التصويت | متساوون في الأصوات | سواسية في التصويت | متساوين في التصويت | متساوون أمام التصويت | شخص بصوت | عضو بصوت | صوتا فريدا | صوت بعدد الرؤوس | الأصوات بعدد الرؤوس | صوت لكل فرد | صوت لكل عضو | صوت فرد | صوتا فردا | ~صوت _ قدم المساواة | يصوتون على قدم المساواة | حق التصويت واحد | صوت لا غير | التصويت متساو | متساو بين | لكل واحد صوته | لكل عضو صوته | لكل عضوة صوتها | لكل متعاون صوته | صوت لا ~زيد | صوت لا ~تعدد | صوت لا ~تضاعف | صوت منفرد | صوتا منفردا | صوت واحد ووحيد | صوت لكل واحد* | صوت لكل عضو* | صوت لكل متعاون* | صوت لكل منخرط* | صوت بلا زيادة | لا ~ملك غير صوت* | صوت يتيم | صوت عضو ~ساوي صوت غيره | صوته ك* صوت غيره
  fr une voix | une seule voix | d'une voix | seule voix | un seul vote | un vote | voix unique | compte pour un | pèse autant | pèse le même poids | voix égale | un homme, une voix | un membre, une voix | une personne, une voix | égal pour tous | égalité de vote | égalité des votes | même poids dans le vote | une seule et même voix | une voix et une seule | votent à égalité | vote à égalité | droit de vote est le même | mêmes droits de vote | vote est le même | à chacun sa voix | à chaque membre sa voix | chacun sa voix | chaque membre sa voix | chacun a sa voix | une voix, quel que soit | un suffrage | d'un suffrage | un seul suffrage | suffrage unique | ne pèse pas plus que celle | même valeur que celle du voisin
BY_SHARES_VOTE +
  ar صوت عن كل حصة | صوت لكل حصة | عدد أصوات* _ حصص* | أصوات تتناسب | أصوات تعادل عدد | بعدد ما يملك* | أصوات بحسب حصص* | أصوات بعدد حصص* | أصوات بعدد الحصص | أصوات بعدد ما ~ملك* | الأصوات بعدد الحصص | صوت بعدد الحصص | أصوات بقدر حصص* | أصوات بقدر الحصص | أصوات بقدر ما ~ملك* | نصوت بالحصص | التصويت بالحصص | ~صوت بالحصص | ~صوتون بالحصص | ~صوت بعدد حصص* | الأصوات بالحصص | صوتا عن كل حصة | صوت عن كل عشر حصص | عن كل حصة صوت | لكل حصة صوت | الأصوات يساوي عدد حصص* | أصوات يساوي عدد حصص* | الأصوات مساو لعدد حصص* | أصوات مساو لعدد حصص* | الأصوات بقدر حصص* | من الأصوات بعدد حصص* | من الأصوات ما ~عادل حصص* | أصوات على قدر حصص* | أصوات على قدر ما | الأصوات على قدر الحصص | وزن صوت* بوزن حصص* | صوته على قدر حصصه | صوت كل عضو على قدر حصص* | أصوات ما له من حصص | أصواته عدد حصصه | ~صوت على قدر حصص* | ~صوتون على قدر حصصهم
  fr autant de voix | autant de voix que | une voix par part | voix par part | voix par tranche | voix proportionnel* | nombre de voix _ proportionnel* | voix en proportion | voix proportionnellement | voix au prorata | voix _ chaque part | voix pour _ parts | voix par _ parts | voix se comptent par part | vote par part | voix sont comptées par part | voix pour chaque tranche | voix par fraction de | voix pour chaque part | voix pour _ part | suffrage proportionn* | voix proportionn* | suffrage _ proportionn* | voix _ proportionn* | vote _ proportionn* | vote par parts | votent par parts | voter par parts | suffrages par parts | voix égal au nombre de parts | voix égal à celui de _ parts | autant de voix que de parts | autant de voix qu'il détient de parts | un nombre de voix égal à celui de ses parts | nombre de voix égal au nombre de ses parts | autant de suffrages que de parts | à la mesure de ce qu'il a mis dans le capital | une voix chaque fois qu'il souscrit | voix selon ses parts | voix selon les parts | voix suivant les parts | voix suivant ses parts | vote selon ses parts | votent selon leurs parts | voix en rapport avec ses parts | pèse ce que pèsent ses parts | pèsent ce que pèsent leurs parts | voix croissent avec les parts | voix multipliées par les parts
DOUBLE_VOTE +
  ar صوتان | صوتين | صوت مضاعف | ثلاثة أصوات | أصوات مضاعفة | صوت إضافي | صوتا إضافيا | أصوات إضافية | صوتان اثنان | صوت ثان | صوتا ثانيا | صوت زائد | صوتا زائدا | ~زاد له صوت | زيد له صوت | ~ضاف له صوت | ~ضاف إليه صوت | مضاعفا | ~حتسب مرتين | صوتا آخر | أربعة أصوات | خمسة أصوات | عدة أصوات | أصوات أكثر | عدد أكبر من الأصوات | أصوات متعددة | صوت تكميلي | صوتا تكميليا | ضعف ما لرأي | ضعف صوت غيره | ضعف ما لغيره من الأصوات | صوته مرتين | ~ضاعف صوت* | مضاعفة صوت* | صوتا فوق صوته | صوت فوق صوته | وزن صوته ضعف | ضعف وزن صوت
  fr voix double | double voix | deux voix | vote double | trois voix | voix plural* | voix multiple | voix supplémentaire* | vote supplémentaire | voix additionnelle* | droit de vote double | seconde voix | une deuxième voix | voix compte double | voix comptent double | voix du membre fondateur compte double | davantage de voix | plusieurs voix | quatre voix | cinq voix | dix voix | vote prépondérant des fondateurs | voix additionnelle | voix =de plus | voix complémentaire | second suffrage | deuxième suffrage | suffrage supplémentaire | suffrages supplémentaires | second vote | exprime une seconde | exprime deux | comptent pour deux | compte pour deux | comptent chacun pour deux | comptent chacune pour deux | pèse double | voix triple | voix triplée | voix deux fois comptée | une voix de surcroît | une voix en sus | une voix en plus | vote deux fois compté | suffrage double | double suffrage | voix redoublée | une autre voix
WHATEVER +
  ar ولو امتلك | ولو ملك | ولو كان | حتى ولو | ولو بلغ* | وإن ملك | وإن كان | مهما كان | كيفما كان | مهما بلغ | أيا كان | بغض النظر | دون اعتبار | مهما ارتفع* | مهما كبر* | مهما علا | مهما بلغت | مهما كانت | ولو تملك | وإن تملك | وإن بلغ* | مهما عظم* | مهما كثر* | مهما تعدد* | مهما زاد* | وإن كثر* | وإن عظم* | بالغا ما بلغ* | كائنا ما كان | ولو حاز | وإن حاز | مهما ملك | مهما تملك | مهما حاز | ولو جمع
  fr quel que soit | même s'il | même si elle | fût-il | quelque soit | quelle que soit | sans égard | indépendamment | si élevé | si grand | si important | quel qu'en soit | quelle qu'en soit | quelque nombre que | si nombreuses que soient | si nombreux que soient | quelque fortune que | quelque importante que | quelque élevé que | tout fondateur qu'il soit | si ancien soit-il | quoi qu'il ait | combien de parts qu'il ait
AS_MANY +
  fr autant | même nombre
  ar عدد مماثل من | مثل عدد
SAME_NUMBER +
  fr égal à celui des | égal au nombre | en nombre égal | égal à celui
  ar مساو ل* | مساو لعدد | مساويا لعدد | مماثل لعدد | يساوي عدد | يعادل عدد
ONE_PROXY +
  ar وكالة واحدة لكل | وكالة واحدة فقط | سوى وكالة واحدة | إلا وكالة واحدة | إلا عضوا واحدا | سوى عضو واحد | واحدة لكل وكيل | واحدة لكل نائب | واحدة للوكيل | وكالة لكل وكيل | وكالة لكل شخص | وكالة لكل عضو | وكالة واحدة عن كل | سوى وكالة فريدة | إلا وكالة فريدة | سوى وكالة وحيدة | إلا وكالة وحيدة | ~جتمع وكالتان | ~جتمع توكيلان | تجتمع وكالتان | واحدا في كل جمعية | واحدة في كل جمعية | واحدا في الجمعية الواحدة | واحدا كل مرة | واحدة كل مرة
  fr un mandat par mandataire | une procuration par mandataire | un pouvoir par mandataire | un pouvoir par membre | une procuration par membre | un mandat par membre | =qu' un pouvoir | =qu' un mandat | que =d' un mandat | que =d' un pouvoir | =qu' une procuration | un seul pouvoir | un seul mandat | une seule procuration | un par mandataire | une par mandataire | un seul par mandataire | une seule par mandataire | une procuration par personne | un pouvoir par personne | un mandat par personne | un seul par assemblée | une seule par assemblée | un seul à la fois | un seul par réunion | délégation d'un seul | délégation d'un seul membre | une seule délégation | une seule à la fois
HOLD +
  ar ~حمل | ~أخذ | ~مثل | ~توفر | ~نوب | يجمع | تجمع | ~تلقى | ~حوز | يمثل | تمثيل | ~قبل | ~تكلم باسم | ~صوت باسم | حامل* | حاملا | ~تقلد | ~جتمع ل* | ~قوم مقام | ~سد مسد | ~كون نائبا عن | ~حضر بوكالة | ~حضر ب* وكالات | ~تكلم عن | ~صوت عن | في جعبته | ~تأبط | ~هز | ~هز* | ~شد وكال* | ~شد جوج
  fr prendre | prend | possède | posséder | avoir | détenir | détient | réunir | réunit | recevoir | reçoit | représenter | porteur | disposer | cumuler | porter | dispose | détenteur | tenir | accepter | =au =nom | venir au nom | voter pour | parler au nom | accumuler | se charger des voix de | se présente pour | se présenter pour | répond pour | répondre pour | opiner pour | opine pour | venir avec | arriver avec | se prévaloir de
# Said to hide the nearer kin in their names.
COUSIN
  fr parent éloigné | parente éloignée | parents éloignés | lointain parent | parent lointain
  ar ابن عم* | ابن خال* | بنت عم* | بنت خال* | ابنة عم* | ابنة خال* | أبناء عم* | أبناء خال* | ابن العم | ابن الخال
DISTANT_KIN +
  ar ابن العم* | ابن الخال* | بنت العم* | بنت الخال* | أبناء العمومة | أبناء الخؤولة | بنت عم* | بنت خال* | ابن عم* | ابن خال* | ابنة عم* | ابنة خال* | أبناء عم* | أبناء خال* | الدرجة الثالثة | الدرجة الرابعة | الدرجة الخامسة | الدرجة السادسة
  fr cousin | cousine | cousin germain | cousine germaine | neveu | nièce | oncle | tante | troisième degré | quatrième degré | cinquième degré | sixième degré
RELATIVE +
  ar زوج* | الزوج | الزوجة | قريب* | أقارب* | الأقارب | ابن* | أحد أفراد عائلت* | أصول* | فروع* | أحد أبنائه | أخ | والد* | أسرت* | قرابة | القرابة | مصاهرة | شقيق* | صهر* | عم | خال | ابنة | ابنته | ابنه | قرين* | ذوي القربى | أخت | أخته | أختها | أصهار* | عائلت* | أفراد الأسرة | أقرباؤه | أقربائه | شريكه | الزواج | زواج* | متزوج* | الروابط العائلية | روابط عائلية | رابطة عائلية | بناتها | بناته | بنت* | بناتهم | أكبر أبنائ* | =لأخ | =لأخت | =لابن | =لزوج | =لزوجة | =لصهر | =لقريب | =لوالد | =لعم | =كأخ | إخوت* | أخوات* | أهل بيت* | أولاد* | ذويه | ذويها | ذويهم | أخا | أختا | زوجا | زوجة | عقيلت* | حليلت* | نجل* | حفيد* | أحفاد* | جد* لأب | حماته | كنته | ختن* | نسيب* | أنسباء* | ذوي رحم* | ذوو القربى | أولي القربى | عشيرت* | فلذة كبده | ربيب* | حموه | حموها | حماه | حماها | بعلها | ولد | =ولده | =ولدها | مراته | خاله
  fr conjoint | époux | épouse | parent | enfant | fils | ascendant | descendant | =un =proche | =proches | famille | mari | sa femme | son frère | sœur | frère | beau-frère | belle-sœur | neveu | nièce | oncle | tante | père | mère | fille | gendre | parenté | allié | alliés | beau-fils | beau-père | son associé | marié | mariée | mariage | liens familiaux | lien de famille | liens de famille | lien familial | apparenté | apparentée | apparentés | lien de parenté | de sa maison | de son foyer | de sa maisonnée | l'un des siens | un des siens | femme du président | femme d'un administrateur | femme de l'administrateur | parentèle | sa moitié | aîné de ses | cadet | cadette | bru | consanguin | lignée | sa progéniture | compagne | apparentement | lui tient par le sang | par le sang | son concubin | lien du sang | liens du sang
ANY_PERSON +
  ar أي شخص | لأي شخص | شخص من اختيار* | من يشاء | من شاء | شخص آخر | أي كان | من يراه | شخص أجنبي | من غير الأعضاء | شخصا آخر | شخص من خارج* | شخصا من خارج* | من خارج التعاونية | من خارج الأعضاء | من غير المتعاونين | أجنبي عن التعاونية | ولو لم يكن عضوا | وإن لم يكن عضوا | ولو كان من غير الأعضاء | ولو كان أجنبيا | من شاءت | إلى من شاء | لمن شاء | لكل راشد | أي راشد | شخص يثق به | شخص محل ثقة | شخص موثوق | من تثق به | جاره | جارتها | جارها | من أراد | من أرادت | من يريد | من تريد | عضوا كان أم لا | عضوا كان أو غير عضو | عضوا كان أو لم يكن | عضو كان أو غير عضو | متعاونا كان أم لا | متعاونا كان أو غير متعاون | منخرطا كان أو غير منخرط | شريكا كان أو غير شريك | عضوة كانت أو غير عضوة | منخرطا كان أم لا | منخرطة كانت أو غير منخرطة | من معارف* | أحد معارف* | صديق* | أحد الأصدقاء | من الأصدقاء | لصديق | جار له | أحد جيران* | الجيران | كائنا من كان | من هب ودب | من اصطفاه | من ~رتضيه | من ~طمئن إليه | أول عابر | من ~ستأمنه | من ~أتمنه | من لا حصة له | ممن لا حصة لهم | لا حصة له في التعاونية | لا حصص له | لا صلة له بالتعاونية | لا علاقة له بالتعاونية | من لا صلة له
  fr toute personne | personne de son choix | quiconque | mandataire de son choix | une autre personne | non-membre | personne étrangère | personne extérieure | tiers de son choix | non-sociétaire | hors de la coopérative | non-adhérent | qui il veut | qui elle veut | qui bon lui semble | la personne qu'il veut | n'importe qui | même s'il n'est pas membre | même non membre | fût-il étranger | membre ou non | à qui l'on veut | qui l'on veut | à qui il veut | tout majeur | toute autre personne | un voisin | sa voisine | un étranger | étranger au groupement | personne étrangère au groupement | qui bon leur semble | une personne de confiance | personne de confiance | coopérateur ou non | sociétaire ou non | adhérent ou non | qui elle voudra | qui il voudra | membre ou pas | sociétaire ou pas | associé ou non | adhérente ou non | associé ou pas | adhérent ou pas | un ami | une amie | un proche ami | une connaissance | un de ses voisins | un voisin de confiance | qui il entend | qui elle entend | qui lui plaît | qui il lui plaît | qui bon lui | le premier venu | un quidam | un familier | l'homme de son choix | quelqu'un de sa maison | un proche de son choix | un passant | qui que ce soit | quelque personne que ce soit | n'a jamais souscrit une part | jamais souscrit de part | sans être du nombre des membres | fût-il sans parts | même sans parts | qui n'est point sociétaire | qui n'est pas sociétaire | qui n'est pas adhérent | qui n'est pas coopérateur
WRITTEN +
  ar مكتوب* | كتابة | كتابي* | خطي* | مكتوبا | وكالة كتابية | بأي كتاب | أي كتاب | أي محرر | أي وثيقة | أي ورقة
  fr écrit | écrite | par écrit
LEGALISED +
  ar تصديق السلطة* | بتصديق السلطة* | ~صدق السلطة* | ~صدق عليها السلطة* | ~صدقها السلطة* | صدقت عليها السلطة* | صدقتها السلطة* | صادقت عليها السلطة* | صادقت عليها | أشهدت السلطة* على | ~شهد السلطة* على | أشهدت على صحة توقيع* | صحة توقيع* | صحة إمضا* | ~صادق السلطة* | صادق* السلطة* | صادق* _ على توقيع* | صادق* عليه* | تصادق _ على توقيع* | ~صادق _ على إمضا* | ~صادق _ على توقيع* | مصادق على* | مصادق عليه* | تصحيح* | مصحح* | ~صحح | المصادقة على الإمضاء | مصادقة السلطة* | مصححة الإمضاء | المصادق على* | تصادق عليه* | ~صادق عليه* | المصادقة عليها | المصادقة عليه | موثق* لدى السلطة | توثيق التوقيع | مصدق* | المصدقة | التصديق على التوقيع | التصديق على الإمضاء | تصديق الإمضاء | معتمد* من السلطة
  fr légalisé | légalisée | légalisation | légaliser | certifié* par l'autorité | authentifiée par l'autorité | authentifié par l'autorité | visé par l'autorité | visée par l'autorité | certifiée conforme par l'autorité | revêtu du visa de l'autorité | revêtue du visa de l'autorité | signature certifiée | signature est certifiée | signature authentifiée
VERBAL +
  ar شفوي* | شفهي* | شفاهة | شفويا | دون كتابة | بدون وثيقة | بالهاتف | هاتفيا | بمكالمة | شفوي | بالكلام | تصريح شفوي | مشافهة | بالقول | قول | بالكلمة | كلمة شرف | مكالمة هاتفية | على الشرف | بمكالمة هاتفية | بالفم | بفمه | بلسانه | ~هاتف | يهاتف | تهاتف | اتصال هاتفي | اتصالا هاتفيا | ~تصل هاتفيا | مهاتفة | رسالة صوتية | برسالة صوتية | مكالمة | بكلمة منه | كلمة منه | كلمة ~قولها | كلمة ~لقيها | إشارة منه | بالإشارة | بالتلفون | قولا | لفظا | مجرد تصريح | بمجرد تصريح | تصريح أمام الرئيس | إخبار الرئيس | ~خبر الرئيس | كلامه
  fr verbal | verbale | verbalement | oral | orale | sans écrit | sans formalité | de vive voix | par téléphone | sans aucun écrit | oralement | coup de fil | coup de téléphone | simple appel | simple parole | une parole | parole donnée | appel téléphonique | bouche à oreille | sur l'honneur | de bouche | téléphone | téléphoner | téléphoné | téléphonique | message vocal | prévient de vive voix | déclaration orale | un mot dit | un mot à l'oreille | un signe de tête | dit au président | dite au président | mot dit | parole dite | d'un mot | simple mot | par la parole | prononcée devant | annoncé au président | sur parole | sa parole suffit | parole suffit
NOT_LEGALISED +
  ar دون تصحيح | بدون تصحيح | دون حاجة إلى تصحيح | دون مصادقة | غير مصادق | دون حاجة إلى المصادقة | دون المصادقة | لا ~شترط في الوكالة | دون أي شكلية | دون شكليات | لا تخضع لأي شكل | دون أي إجراء | لا ~خضع _ لأي شكلية | لا ~خضع _ لأي شكل | لا حاجة إلى ورقة | دون ورقة | بدون ورقة | لا حاجة إلى كتابة | لا ~خضع للمصادقة | لا ~خضع* للتصحيح | لا ~خضع لتصحيح | لا ~حتاج إلى مصادقة | لا ~حتاج إلى تصحيح | لا ~ستلزم تصحيح | لا ~ستلزم مصادقة | معفى من المصادقة | معفاة من المصادقة | معفاة من تصحيح | إعفاء وكالاتهم _ من مصادقة | إعفاء الوكالات _ من تصحيح | إعفاء الوكالات من المصادقة | ~غني تأشيره عن تصحيح | ~غني توقيعه عن تصحيح | ~غني _ عن تصحيح الإمضاء | ~غني _ عن المصادقة | لا حاجة إلى وكالة مكتوبة | دون وكالة مكتوبة | بدون وكالة مكتوبة | من غير وكالة مكتوبة | لا حاجة إلى وكالة كتابية | لا ~خضع _ للمصادقة | لا ~خضع _ لتصحيح | لا ~خضع _ للتصحيح | لا ~حتاج _ إلى مصادقة | عريت عن | عري عن | ولو عريت | ولو عري | عار* من كل توقيع مصادق | عار* من المصادقة | عارية من المصادقة | خالية من المصادقة | خال من المصادقة | ولو خلت من | وإن خلت من | خلوا من المصادقة | دون توثيق | بدون توثيق | غير موثقة | دون ختم السلطة | بلا ختم | دون مرور بالسلطة | دون المرور بالسلطة | دون الذهاب إلى السلطة | في غنى عن تصحيح | مستغنية عن المصادقة | لا ~شترط تصحيح | لا ~شترط المصادقة | لا ~شترط توقيع السلطة | ~عفى من المصادقة | تعفى من المصادقة | تعفى من تصحيح | على ورق عادي | بورقة عادية | ورقة عادية | على ورقة عادية
  fr sans légalisation | non légalisé | dispensé de légalisation | sans qu'il soit besoin de légalisation | n'a pas à être légalisé | légalisation n'est pas | aucune forme | aucune formalité | sans forme | n'est soumis* à aucune | à aucune formalité | à aucune forme | aucune légalisation | légalisation n'est exigée | légalisation n'est requise | pas besoin de papier | pas besoin d'un papier | pas besoin d'écrit | sans papier | aucun papier n'est demandé | aucun papier n'est nécessaire | papier n'est pas nécessaire | dispensant de toute légalisation | dispense de toute légalisation | dispensent de toute légalisation | dispensé de toute légalisation | dispensés de légalisation | dispensées de légalisation | dispensée de légalisation | exempt de légalisation | sans procuration écrite | sans pouvoir écrit | sans mandat écrit | pas à être légalisé* | renoncer au passage devant l'autorité | renoncent à la légalisation | renoncer à la légalisation | ne sont pas légalisés | ne sont pas légalisées | n'est pas légalisé | n'est pas légalisée | sans passage devant l'autorité | sans visite à l'autorité | se passe du visa | se passe de légalisation | se passe de la légalisation | se passe de tout visa | se passe de toute légalisation | se passe de toute formalité | nulle légalisation | nul visa | sans visa | sans le visa | sans cachet | sans le cachet | dépourvu de légalisation | dépourvue de légalisation | non revêtu | non revêtue | quand bien même il ne serait pas légalisé | sans que la signature soit légalisée | sans que la signature en soit légalisée | légalisation est superflue | légalisation superflue | affranchi de légalisation | affranchie de légalisation | affranchi du visa | affranchie du visa | légalisation est facultative | légalisation facultative | sur papier libre | pouvoir sur papier libre
PERSONALLY +
  ar شخصيا | بصفة شخصية | حضورا شخصيا | بنفسه* | بأنفسهم | بأنفسهن
  fr =en personne | personnellement | personnelle | soi-même | lui-même | elle-même | eux-mêmes | par lui-même | par elle-même
ONE_COOPERATIVE +
  ar =تعاونية | =وتعاونية
  fr =coopérative
A_MEETING +
  ar جلسة | اجتماعا | اجتماعا واحدا | جلسة واحدة | لقاء | دورة واحدة
  fr une séance | une réunion | une session | une rencontre
SAME_DAY +
  ar في اليوم نفسه | نفس اليوم | اليوم ذاته | =في =الحال | بعد ساعة | في اليوم ذاته | مباشرة بعد | ساعة واحدة | على الفور | توا | للتو | حالا | في الحين | في حينه | مساء اليوم نفسه | بعد ساعتين | بعد نصف ساعة | عقب ذلك مباشرة | من فوره* | دون فاصل | غداة | في الغد | صبيحة الغد | في المساء ذاته
  fr le même jour | même jour | séance tenante | immédiatement | une heure après | une heure plus tard | dans l'heure | sur le champ | dans la foulée | sur l'heure | à l'instant | aussitôt après | le lendemain | dès le lendemain | le surlendemain | une demi-heure après | une demi-heure plus tard | deux heures après | deux heures plus tard | l'après-midi même | le soir même | au même moment
EXTEND +
  ar تمديد* | ~مدد* | التمديد | تمديد أجل التعاونية | تمديد أجلها | ~مدد أجل التعاونية | ~مدد أجلها
  fr prorogation | proroger | prorogée | prolongation | prolonger | prolonge | prolongée | allongement de la durée | allongement de sa durée | allonger la durée | allonger sa durée
# A time to do something that is made longer, not the life of the cooperative.
EXTEND_TIME
  ar ~مدد أجل | ~مدد الأجل | ~مدد هذا الأجل | تمديد أجل | تمديد الأجل | تمديد هذا الأجل | تمديد آجال | تمديد المهلة | ~مدد المهلة | ~مدد هذه المهلة
  fr prolonger le délai | prolonger ce délai | proroger le délai | proroger ce délai | délai peut être prolongé | délai peut être prorogé | délai est prolongé | délai est prorogé | délais peuvent être prolongés | délais peuvent être prorogés | prolongation du délai | prorogation du délai | prolongation de ce délai | prolonge ce délai | prolonge le délai | prolonger les délais | prolongation des délais
PROPOSE +
  ar ~قترح* | اقتراح* | باقتراح | ~وصي | توصي | أوصى | توصية | توصيت* | توصيات
  fr =recommande | =recommander | recommandation | propose | proposition | proposer | proposé | proposée | proposés | proposées | présenté par | présentée par | fait voter | met aux voix | soumet au vote
COMPANY +
  ar شركة | الشركة | شركات
  fr société | sociétés | en nom collectif | SARL
NOT_REACHED +
  ar =إن لم | =فإن لم | =وإن لم | إن تعذر | فإن تعذر | لم يكتمل | لم يتوفر | عدم توفر | عدم اكتمال | تعذر | لم يتحقق | لم يبلغ | لم يكتمل النصاب | عدم بلوغ | غياب النصاب | لم يحصل | تخلف النصاب | تعذر جمعهم | انعدام النصاب | انعدم النصاب | اجتماع فاشل | اجتماع أول فاشل | فشل الاجتماع | اجتماع لم ~نعقد | اجتماع أول لم ~نعقد | دون النصاب | قصر الحضور عن النصاب | قصر الحضور | لم ~لتئم | لم ~تم النصاب | لم ~تهيأ النصاب | لم ~تيسر النصاب | ضعف الحضور | نقص الحضور | نقص الحاضرين | عز النصاب | لم ~توافر | عدم توافر | عدم تحقق | عدم كفاية | لم ~كف الحاضرون
  fr =à défaut | faute de quorum | n'est pas atteint | n'est pas réuni | faute d'atteindre | si ce quorum | défaut de quorum | n'a pas été atteint | n'a pas réuni | non atteint | faute de les réunir | faute de les atteindre | faute d'y parvenir | réunion manquée | réunion infructueuse | réunion sans résultat | réunion restée sans quorum | réunion vaine | convocation infructueuse | convocation vaine | quorum manque | quorum fait défaut | faute d'avoir réuni | faute de réunir | faute d'avoir atteint | faute de rassembler | à défaut de réunir | n'a pas rassemblé | n'ont pas été réunis | n'étaient pas présents | n'était pas présente | quorum n'y est pas | compte n'y est pas | le compte n'y est point | n'a pas fait le plein | reste en deçà du quorum | demeure en deçà | faute de monde | faute de présents | faute d'assistance | trop peu de monde | trop peu nombreux | trop peu nombreuses | trop peu de membres | nombre insuffisant | en nombre insuffisant | n'est pas en nombre | ne sont pas en nombre | ne se trouve pas en nombre | n'étant pas en nombre | quorum manquant | quorum n'étant pas
NOT_ENOUGH +
  ar لا ~كفي | لا ~غني عن | ولا ~كفي | لا ~قوم مقام
  fr ne suffit pas | ne suffisent pas | ne suffit point | ne remplace pas | ne dispense pas
SUFFICE +
  ar ~كفي | كفى | كفت | ~كتفى* | اكتفي | كافي* | الاكتفاء ب* | ~جزئ | ~قنع ب* | تقنع ب* | قنع ب* | اقتنع ب* | ~رضى ب* | ~جتزئ ب* | ~جتزأ ب* | حسب* أن | بحسب* أن | ~وفي بالغرض | ~في بالغرض | لا ~تطلب أكثر من | لا ~تطلب أزيد من | لا ~حتاج إلى أكثر من | لا ~حتاج إلى أزيد من | لا ~شترط أكثر من | لا ~لزم أكثر من
  fr suffit | suffisent | suffira | suffisant | suffire | suffirait | suffiraient | se contente | se contenter | se contentera | fait l'affaire | font l'affaire | tient lieu de tout | est assez | c'est assez de | n'a besoin que de | n'ont besoin que de | n'a besoin que d'un | n'en faut pas davantage | n'en faut pas plus | il ne faut pas plus | pas besoin de plus | n'est pas besoin de plus | rien de plus n'est | se satisfait | s'accommode | il n'en faut que
# Speaks again of what was just named: «this majority is not enough».
TAKES_UP ++
  ar هذه | هذا | تلك | ذلك | =وهو | =وهي | =هي | =هو
  fr cette | ce | cet | ces | cela | ceci | qui | elle | elles | laquelle | lequel
# Less than what is needed: the figure said with it is not the one.
TOO_LITTLE ++
  ar أكثر من اللازم | أكثر مما يلزم | فوق اللازم | لا ~سري هنا | لا ~عمل به هنا | لا ~عمل بها هنا | لا ~طبق هنا | لا ~صلح هنا | لا مكان له هنا | لم ~عد كافيا | لم ~عد ~كفي | غير كاف | غير كافية | دون المطلوب | لا ~خول* | لا ~تيح* | لا تكفي* | لا ~سمح ل* ب* | لا ~رخص ل* ب*
  fr insuffisant | insuffisante | insuffisants | insuffisantes | ne permet pas | ne permet point | ne lui permet pas | ne leur permet pas | ne permettent pas | ne lui permettent pas | n'autorise pas | ne l'autorise pas | n'autorisent pas | n'y suffit pas | ne permettrait pas | serait trop | seraient trop | étant trop | est trop | sont trop | serait de trop | serait excessif | seraient excessifs | ne vaut pas ici | ne valent pas ici | ne vaut plus | ne valent plus | ne s'applique pas ici | n'a pas cours ici | n'est pas de mise | n'est plus de mise | ne joue pas ici | ne joue plus
MONTH_WORD +
  ar شهر | الشهر
  fr mois
ORDER +
  fr initiative | ordre | réquisition | instruction | injonction | enjoint | enjoindre | enjoignent | invite impérativement | met en demeure | mise en demeure | commandement | fait obligation | n'a qu'un mot à dire | sur un mot
  ar بأمر | أمر من | بإيعاز | بمبادرة | بتعليمات | بناء على أمر | بتوجيه | بطلب من السلطة | إيعاز | ~وعز | أوعز | أمرا من | بإشارة من | إشارة من | بتعليمة | بقرار من السلطة | ~أمر ب*
ORDER_VERB +
  fr ordonne | ordonner | prescrit
  ar ~أمر
MANY +
  fr plusieurs | nombre illimité | un nombre quelconque | tous ceux qui | maint | maints | autant qu'il | autant qu'elle | à foison | une kyrielle | bon nombre de | tous les absents | nombre quelconque
  ar عدة | عدد غير محدود | عدد غير محدد | العديد من | مجموعة من | أكثر من عضو | ما شاء من | أي عدد | كل من غاب | كل الغائبين | جميع الغائبين | ما لا ~حصى | عدد كبير من | بلا عدد | كم ما شاء | ما تيسر من | أيا كان عدد | نفر من | بضعة | بضع
SECOND_PROXY +
  fr cumule pas deux | cumuler deux | cumule deux | réunir deux | réunit pas deux | porte pas deux | porter deux | tient pas deux | détient pas deux | en détenir deux | en recevoir deux | en avoir deux | en cumuler deux | en réunir deux | plus d'un pouvoir | plus d'un mandat | plus d'une procuration | porte jamais deux | tient jamais deux | reçoit jamais deux | détient jamais deux | réunit jamais deux | porte point deux | représente jamais deux
  ar أكثر من وكالة واحدة | أكثر من توكيل | أكثر من وكالة | ~جمع وكالتين | ~حمل وكالتين | ~حوز وكالتين | ~جمع توكيلين | ~جمع بين وكالتين | بين اثنتين | بين وكالتين | بين اثنين | بين توكيلين | ~حمل اثنتين | ~حمل وكالة ثانية | وكالة ثانية | سواها | ~جمع اثنتين | ~حمل وكالتين أبدا

# --- how many, on which notice: quorums and majorities ---------------------------------------------
QUORUM_TITLE +
  ar العدد والأغلبية | عدد الحضور | الحضور والأغلبية | كم يجب | كم نكون | كم ينبغي | كم يلزم | الحضور الواجب | الحضور المطلوب | الحضور اللازم | الحضور الضروري | عدد الحاضرين | العدد المطلوب | العدد اللازم | العدد الواجب | العدد الضروري | الحد الأدنى للحضور | صحة الاجتماع* | صحة الجموع | صحة المداولات | صحة الجمعيات | صحة الانعقاد | شروط الانعقاد | اكتمال الحضور | متى تصح | متى تنعقد | متى يصح | نسبة الحضور | نسب الحضور
  fr combien | nombre et de la majorité | nombre et majorité | nombre et majorités | nombre requis | présences nécessaires | présences requises | présence requise | présence exigée | présences exigées | présence nécessaire | nombre de présents | nombre des présents | nombre de membres présents | membres nécessaires | taux de présence | validité des réunions | validité des délibérations | validité des assemblées | validité | conditions de présence | condition de présence | combien il faut | combien de membres
ATTEND +
  ar ~شارك | ~شاركون | مشارك* | شارك* | ~لبي | لبى | لبت | لبوا | ~أتي | أتى | أتت | أتوا | جاء | جاءت | جاؤوا | اجتمع* | ~كتمل* | ~بلغ عدد | مشاركة* | اكتمال | استكمال | شهدها | قدم إليها | ~ستجيب للدعوة | استجاب | استجابوا | ~ستجيبون للدعوة | التأم | ~لتئم
  fr prendre part | prend part | prennent part | prenne part | participe | participent | participer | participation | venu | venus | est venue | sont venues | assister | y figure | y figurent | y sont | réunir | réunit | réunissent | rassemble | rassemblent | rassembler | regroupe | regroupent | répondu présent | soient là | être là | sont là | est là | soit là | nous sommes | d'entre nous | ait répondu | aient répondu | a répondu à l'appel | ont répondu à l'appel | répondent à l'appel | a pris place | ont pris place | s'y rendent | s'y rend | fait le déplacement | font le déplacement | se déplacent | se sont déplacés | accourent | fait acte de présence | font acte de présence
DELIBERATE +
  ar ~تداول | تداول* | مداولات* | ~نعقد* | انعقاد* | تنعقد | ~صح | صحيح* | صحة | صحت | ~عقد
  fr délibère | délibèrent | délibérer | délibérations | siège | siègent | siéger | se tient | se tiennent | se tenir | valable | valables | valablement | régulièrement | valide | validité | se tienne | se tiendra | se réunira | siégera
REQUIRE +
  ar ~لزم* | ~شترط* | ~ستلزم* | ~ستوجب* | ~تطلب* | لا بد | ~كفي | المطلوب | الواجب | يجب | ~فتقر إلى | رهين* ب* | موقوف* على | ~توقف على | متوقف* على | لا مندوحة | لا مناص | لا غنى عن | لا ~ستقيم إلا | لا ~ستقيم | لا ~تم إلا
  fr il faut | faut | exige | exigent | exigé | exigée | exigés | requiert | requièrent | requis | requise | nécessaire | nécessaires | nécessite | nécessitent | en demande | en demandent | en exige | en exigent | en requiert | en requièrent | suppose | supposent | veut la présence | veut l'accord | est subordonné | est subordonnée | sont subordonnées | il n'en faut pas moins | ne s'ouvre que | ne se tient que | ne siège que
AGREE +
  ar ~وافق* | وافق* | ~تفق | اتفق* | ~قبل | تفاهم* | تفاهمنا | ~تفاهم*
  fr =d' accord | accord | acquis | acquise | acquises | adopté | adoptée | adoptées | adoptent | l'emporte
COMPARED +
  ar عوض | عوضا عن | بدل | بدلا من | خلافا ل | بخلاف | على خلاف | أعلى من | أشد من | أكثر تشددا من | وليس | وليست | لا بنسبة | لا نصف | لا ثلث | لا ربع | لا ثلثي | لا ثلثا | لا النصف | لا الثلث | لا الربع
  fr =au =lieu =de | plutôt que | et non | et non pas | contre | exigeantes que | exigeants que | exigeant que | élevé que | élevés que | élevées que | sévère que | sévères que | supérieur à | supérieure à | supérieurs à | supérieures à | forte que | fortes que
UNLIKE +
  ar خلافا | بخلاف | على خلاف | على عكس | بعكس | استثناء من
  fr =à =la différence | contrairement | =au =contraire | par opposition | par dérogation | par exception à | au contraire de
ONLY_BY +
  ar إلا
  fr =qu' | =que
FORMER +
  ar =الأولى | =فالأولى | =والأولى | =أولاهما | =فأولاهما
  fr =la première | =les premières | =des premières | =celle-là | =celles-là
LATTER +
  ar =الثانية | =والثانية | =الأخيرة | =والأخيرة | =ثانيتهما | =أخراهما
  fr =celles =de =la seconde | =ceux =de =la seconde | =celles =des secondes | =la seconde | =les secondes | =des secondes | =la deuxième | =les deuxièmes | =celle-ci | =celles-ci | =les dernières
RESPECTIVELY +
  ar على التوالي | على الترتيب | تواليا | بالتوالي
  fr respectivement
AFTER_ONE +
  ar اجتماع أول فاشل | اجتماع أول لم ~نعقد | فشل الاجتماع الأول | بعد تعذر الاجتماع الأول | دعوة أولى فاشلة | دعوة أولى لم ~كتمل
  fr première réunion manquée | première réunion infructueuse | première réunion sans quorum | première réunion restée sans quorum | première réunion vaine | première convocation infructueuse | première convocation vaine | première convocation restée vaine | première convocation restée sans effet | première séance manquée | première tentative manquée | première tentative infructueuse
AFTER_TWO +
  ar بعد دعوتين | بعد الدعوتين | دعوتين بلا | دعوتين دون | بعد استدعاءين | بعد اجتماعين
  fr après deux convocations | deux convocations infructueuses | deux réunions infructueuses | deux convocations sans | après deux réunions | deux premières convocations
IF +
  ar إذا | متى | لو
  fr =si | =s' | lorsque | lorsqu' | quand | =où
RELATIVE_WORD +
  ar البسيطة | النسبية | بسيطة | نسبية
  fr simple | relative
ABSOLUTE_WORD +
  ar المطلقة | مطلقة
  fr absolue
ORDINARY_RULES +
  ar المقررة للجمعيات | المنصوص عليها | المشترطة | المذكورة | المشار إليها | المذكور* | المقرر* ل | المبين* | المحدد* ل
  fr prévue | prévues | susvisée | mêmes conditions | conditions de quorum | précitée | ci-dessus | prévus | prévu | fixées pour | fixée pour | dites pour | énoncées | énoncée | mentionnées | mentionnée

# --- the notice: channel and delay -------------------------------------------------------------------
CALL_TITLE +
  ar المبادرة إلى عقد* | كيف ننادي | كيف ندعو | المناداة | كيف تدعى | كيفية الدعوة | إعلان الاجتماع | إعلام الأعضاء | إشعار الأعضاء | إخبار الأعضاء | من يدعو | من له حق الدعوة | من يستدعي | من يجمع | كيف نستدعي | المبادرة إلى الاجتماع | المبادرة بالدعوة | كيف نخبر | كيف نبلغ | كيف ~علم | كيف نعلم | تنبيه الأعضاء | الإعلان عن الجمعية | الإعلان عن الاجتماع | إبلاغ الأعضاء | الاجتماعات المتتالية | الاجتماع الثاني | اجتماع ثان
  fr avis de réunion | comment on appelle | comment on convoque | appel des membres | information des membres de la réunion | comment on se réunit | préavis de réunion | qui convoque | qui peut convoquer | qui réunit l'assemblée | assemblées à la demande | qui peut réunir | initiative de la réunion | initiative de la convocation | sommes-nous prévenus | comment on prévient | comment on est prévenu | sommes nous prévenus | comment sont prévenus | comment prévenir | prévenir les membres | avertir les membres | comment avertir | prévenir les adhérents | prévenir les associés | comment annoncer | annonce de la réunion | annonce de l'assemblée | faire savoir la date | réunions successives | seconde réunion | deuxième réunion | nouvelle réunion
SENT +
  ar ~رسل* | ~وجه* | ~بعث* | ~بلغ* | إرسال* | توجيه* | تبليغ*
  fr envoi | envoyé | envoyée | envoyées | expédié | expédiée | expédiées | adressé | adressée | adressées | partent | part | notifié | notifiée | écrit | prévenu | prévenus | avis
INSTEAD +
  ar عوض | بدل | بدلا من | عوضا عن | ~غني عن | ~قوم مقام | تقوم مقام | محل الرسالة | محل الرسائل | دون غيره* | لا غير | فقط | وحده | وحدها | حصرا | تعويض الرسالة | مقام الدعوة | بمثابة دعوة | بمثابة الدعوة | بمثابة استدعاء | ~عوض* الرسالة | تعوض | اقتصادا | ولا نحتاج | ولا حاجة إلى البريد | يغني | تغني | ~سد مسد | ~نوب عن الرسالة | ~ستعاض عن* | الاستعاضة عن* | ~ستعاض ب* | في مقام | فحسب | ليس غير | دون ما سواه | هو كل ما | دون سواه | دون سواها | ~جزئ عن
  fr =au =lieu =de | =à =la place | remplace | remplacent | remplacer | tient lieu | tenir lieu | suffit | suffisent | seulement | exclusivement | uniquement | sans autre formalité | sans autre forme | nulle part ailleurs | dispense | dispensé | seul mode | rien d'autre | pour seule | vaut convocation | valant convocation | vaut notification | par souci d'économie | sans plus | sans qu'il soit besoin d'écrire | fait office de convocation | fait office d'avis | à lui seul | à elle seule | pour tout avis | pour toute convocation | sans autre avis | sans autre avertissement
NO_LETTER +
  ar لا حاجة إلى الرسائل | لا حاجة إلى رسالة | لا نحتاج إلى البريد | لا نحتاج الى البريد | لا ~حتاج* إلى رسالة | لا ~حتاج* إلى البريد | دون حاجة إلى رسالة | دون حاجة إلى البريد | بدون رسالة | دون رسالة | من غير رسالة | بلا رسالة | لا ~رسل أي رسالة | بلا بريد | دون رسائل | لا نرسل بريدا | ولا نرسل | لا نرسل رسائل | لا نحتاج إلى | لا نحتاج الى | ولا نحتاج | ولا تبعث أي رسالة | دون إرسال | لا تبعث رسائل | لا توجه رسائل | ~ستغنى عن الرسائل | ~ستغني عن الرسائل | ~ستغنى عن الرسالة | ~ستغني عن الرسالة | الاستغناء عن الرسائل | الاستغناء عن الرسالة | الاستغناء عن البريد | في غنى عن الرسائل | في غنى عن البريد | لا ~كتب لأحد | دون مراسلة | بدون مراسلة | بلا مراسلة | من غير مراسلة | لا تراسل | لا ~راسل الأعضاء | دون بريد | دون ظرف | دون تكلف الرسائل | لا رسالة ولا بريد | ~غني عن الرسائل | ~غني عن الرسالة | ~غني عن البريد | لا نرسل | لا ~رسل رسائل | لا ~رسلون رسائل
  fr sans lettre | sans courrier | aucune lettre | aucun courrier | sans recommandé | aucun recommandé | pas =de =lettre | pas =de =courrier | pas besoin =de =lettre | pas besoin =de =courrier | pas =de recommandé | aucune lettre n'étant | aucun pli | aucune missive | nul pli | nulle lettre | sans envoi | aucun envoi | sans pli | sans la moindre lettre | point de lettre | point de pli | on n'écrit à personne | on n'écrit pas | n'écrit à personne | ne reçoit aucun pli | fait l'économie de la lettre | se passe de lettre | se passe de la lettre | se dispense de la lettre | lettre recommandée étant jugée superflue | ni lettre ni | épargne la lettre | épargne le timbre | s'épargne les recommandés | renonce à la lettre | renonce au recommandé | il n'est adressé aucun pli
REMINDER +
  ar تذكير* | ~ذكر* | زيادة على | علاوة على | إضافة إلى | فضلا عن | إلى جانب | كذلك | فوق ذلك | على سبيل المجاملة
  fr rappel | rappelé | rappelée | =en sus | s'y ajouter | s'y ajoute | =s' ajoute | =s' ajouter | =en outre | =de =plus | doublé | doublée | en complément | complémentaire | également | aussi | l'accompagner | accompagnée | accompagné | rappelle | rappellent | en plus de la lettre | outre la lettre | =en =plus | de courtoisie
PUBLIC_PLACES +
  ar الأماكن العامة | أماكن عامة | المحلات العمومية | الأماكن العمومية
  fr lieux publics | endroits publics
LEGAL_NOTICES +
  ar الإعلانات القانونية | صحيفة مخول لها
  fr annonces légales
DAY_WORD +
  ar يوم
  fr jour
BETWEEN +
  ar بين | ~فصلها عن | ~فصله عن | ~فصلهما عن
  fr entre
AHEAD +
  ar قبل | قبله* | ~سبق* | سابق* | ~فصل | مسبقا | سلفا | كاملة | كاملا
  fr avant | à l'avance | =d' avance | préavis | précédant | précède | précèdent | sépare | séparent | séparer | s'écoule | s'écouler | francs | franc | plus tôt
SAME_RULE +
  ar النصاب ذاته | النصاب نفسه | ذات النصاب | نفس النصاب | القاعدة ذاتها | القاعدة نفسها | الحكم نفسه | بالشرط نفسه | على الشرط | بالشروط
  fr même règle | même quorum | mêmes règles | =la règle | comme pour l'assemblée ordinaire | article précédent | mêmes conditions
SAME_MAJORITY +
  ar بالأغلبية نفسها | بالأغلبية ذاتها | بنفس الأغلبية | بذات الأغلبية | بالأغلبية المذكورة | بأغلبية مماثلة | بهذه الأغلبية
  fr même majorité | mêmes majorités | cette majorité | majorité prévue | majorité indiquée | majorité fixée
OLD_TIMES +
  ar القانون القديم | القانون السابق | القانون الملغى | القانون الملغي | النظام السابق | النظام القديم | سابقا | في السابق
  fr ancienne loi | loi ancienne | loi abrogée | loi précédente | anciens statuts | autrefois | auparavant | par le passé | jadis | sous l'empire
FOR_FORMER +
  ar =للأولى | =وللأولى | بالنسبة للأولى | بالنسبة إلى الأولى
  fr pour la première | pour les premières
# «In the first case … in the second»: whichever of the two assemblies it was.
FORMER_CASE +
  ar في الحالة الأولى | في الأولى منهما | في أولاهما
  fr dans premier cas | dans la première hypothèse | dans la première
LATTER_CASE +
  ar في الحالة الثانية | في الثانية منهما | في أخراهما
  fr dans second | dans deuxième cas | dans la seconde | dans la deuxième hypothèse
FOR_LATTER +
  ar =للثانية | =وللثانية | بالنسبة للثانية | بالنسبة إلى الثانية
  fr pour la seconde | pour les secondes | pour la deuxième
SITS +
  ar ~نعقد | ~لتئم | ~صح | ~تداول | ~تطلب | ~شترط | ~ستلزم | ~جتمع | ~حتاج
  fr ne siège
NOW +
  ar الآن | أما اليوم | أصبح | أصبحت | صار | صارت
  fr désormais | aujourd'hui | dorénavant | maintenant | =à =présent
# --- votes of members in arrears ---------------------------------------------------------------------
TAKES_AWAY +
  ar ~فقد | ~حرم* | ~سقط | ~نزع | ~سلب | ~منع | ~منعه | ~منعها | ~منعهم | ~منعون | ~منعوا | ~منعت | ~منعهما | ~ضيع | يحجب | يعلق | ~جرد | ~صادر | ~جمد | تجميد* | ~عطل | تعطيل* | ~قف على | ~سكت | ~ذهب بحق* | ~زول حق* | ~زيل
  fr enlève | retire | fait perdre | prive | privé | privée | perd | perdent | supprime | suspend | suspendu | empêche | ôte | déchu | priver | perdra | fait taire | réduit au silence | retranche | confisque | gèle | gelé | gelée | met en sommeil | mis en sommeil
KEEPS +
  ar ~حتفظ* | ~ظل* | ~بقى* | ~ستمر* | ~مارس* | ~شارك* | متمتع* | لا ~فقد | لا ~حرم من | متمسك* | لا ~سقط حق*
  fr conserve | conservent | garde | gardent | continue | continuent | demeure | reste | participe | participent | prend part | prennent part | peut | peuvent | a le droit | admis | quand même | garder | conservant | gardant | tout en conservant | tout en gardant | n'en continue pas moins | n'en garde pas moins | n'en conserve pas moins | ne cesse pas de | ne cessent pas de | n'est pas privé
NOT_LOOKED +
  ar لا ننظر | لا ~نظر | لا ~لتفت | لا فرق بين | لا ~هم | دون تمييز بين | لا نميز
  fr ne regarde pas | sans regarder | sans distinguer | ne distingue pas | peu importe que | qu'importe que
BY_HEAD +
  ar بعدد الرؤوس | بالرؤوس | بحسب الرؤوس | رأسا برأس
  fr par tête | par personne | à raison d'une par personne
VOTES_FOR +
  ar ناب عنه* | نابت عنه* | قام مقامه | ~قوم مقامه | ~صوت عنه* | ~صوت في مكانه | ~صوت في مكانها | التصويت عنه* | بالتصويت عنه* | مكانه | مكانها | محله | محلها | محل العضو | محل الغائب | ~نوب عنه* | ~نيب عنه* | ينيب عنه | أن ينيب | إنابة عنه* | ~مثله في | ~عهد بصوته | ~فوض صوته | تفويض الصوت | تفويض التصويت | التصويت بالوكالة | ~صوت _ مكان* | التصويت عن الغائب | التصويت عن غيره | يصوت عنه عضو | تصويت الغير | ~صوت بواسطة | ~صوت عوض* | ~صوت عوضا عن* | ليصوت عوضا | ليصوت عوض | ~ستنيب | ~ترك صوته | ~ودع صوته | ~سد مسده | ~نوب منابه | ~صوت نيابة عن*
  fr voter pour lui | voter pour elle | votera pour lui | votera pour elle | vote pour lui | vote à sa place | vote en son nom | voter à sa place | voter en son nom | déléguer sa voix | délègue sa voix | délégation de vote | délégation de voix | vote par procuration | par procuration | se faire remplacer | se fait remplacer | s'y faire représenter | s'y fait représenter | se fait représenter | confier sa voix | confie sa voix | par mandataire | par un mandataire | vote à la place | voter à la place | voter pour un absent | voter pour un autre | voter pour autrui | faire voter à sa place | fait voter à sa place | vote par l'intermédiaire | voter par l'intermédiaire | vote par l'entremise | voter par l'entremise | opiner pour | opine pour | opiner à sa place | opine à sa place | opiner au nom | opine au nom | tenir sa place et voter | prête sa voix | prêter sa voix | remet sa voix | remet son vote | remet son suffrage | vote pour l'absent | votent pour l'absent | opiner en son nom
ANOTHER_MEMBER +
  ar عضوا آخر | عضو آخر | لعضو آخر | متعاونا آخر | لمتعاون آخر | متعاون آخر | منخرطا آخر | لمنخرط آخر | منخرط آخر | عضوة أخرى | منخرطة أخرى | متعاونة أخرى | أحد الأعضاء | غيره من الأعضاء | عن غيره من الأعضاء
  fr un autre membre | autre membre | un autre coopérateur | autre coopérateur | un autre sociétaire | autre sociétaire | autre adhérent | autre adhérente | une autre adhérente | autre coopératrice | autre associé | par un membre | =à =un membre
ATTENDANTS +
  ar حاضر* | الحاضرين | حاضرات | الحاضرات | حضور* | بحضور | تمثيل* | إلا إذا حضر* | حضرها | حضره | حضر نصف | إذا حضر
  fr présents | présentes | présence | présents ou | présent ou | membres présents
INITIATIVE +
  ar بمبادرة | مبادرة
  fr initiative | sur proposition
SECRET +
  ar سريا | سري | السري | سرية | الاقتراع | جدول الأعمال
  fr secret | scrutin | bulletin | ordre du jour
OFFICES +
  ar الإدارة المعنية | للإدارة المعنية | الإدارة المختصة | الإدارة العمومية | الإدارات المعنية | =للإدارة | =الإدارة | =والإدارة | مصالح وزارة | مصالح الوزارة | السلطة المكلفة | السلطة الحكومية | السلطات العمومية | المندوب الإقليمي | المندوبية | الإدارة الوصية | المصالح الخارجية | مندوب المكتب | مندوب مكتب | مندوب مكتب تنمية | ممثل المكتب | المديرية الإقليمية | قسم العمل الاجتماعي | مصالح العمالة | مصالح الإقليم | مركز الاستثمار الفلاحي | مكتب الاستثمار الفلاحي | المكتب الجهوي للاستثمار الفلاحي | مركز التنمية الفلاحية
  fr =l' administration | administration intéressée | administration concernée | administration compétente | administration chargée | services du ministère | services de l'État | services de l'agriculture | autorité chargée | autorités chargées | autorité publique | autorités publiques | pouvoirs publics | puissance publique | délégué provincial | délégation provinciale | division de l'action sociale | services provinciaux | services de la préfecture | services de la province | service provincial | service régional | services régionaux | centre de mise en valeur | office de mise en valeur | office régional de mise en valeur | ORMVA | centre de développement agricole
DEEMS +
  ar ~رى | ~راه | ~راها | رأى | رأت | ارتأى | ارتأت | ~رتئي | ~قتضي | اقتضت | اقتضى | ~ستلزم | ~ستصوب | استصوب | ~ستحسن | استحسن | ~قدر أن | قدر أن | عن له | بدا له | ~بدو له | شاء | ~شاء | حلا له | ~حلو له | راق له | طاب له | ~رغب في ذلك | وجد ذلك مناسبا
  fr juge | jugent | estime | estiment | le juge | l'estime | l'estiment | veut | exige | l'exige | exigent | impose | en exprime | en formule | le décide | trouve bon | trouve utile | trouve à propos | croit bon | croit devoir | croit utile | en est d'avis | il lui plaît | il lui plaira | bon lui semble
# How the members learn of a meeting, where an article on assemblies says no «convene».
TELLS_ALL +
  ar ~خبر الأعضاء | ~شعر الأعضاء | ~علم الأعضاء | ~بلغ الأعضاء | ~خبر كل عضو | ~خبر العضوات | كيف نخبر | كيف نستدعى | ~عرف الأعضاء | ~خطر الأعضاء | ~خطر كل عضو | ~نبئ الأعضاء | ~شعر كل عضو | ~علم كل عضو | ~بلغ كل عضو
  fr avertit chacun | avertit les membres | avertit chaque | est averti | sont avertis | sommes prévenus | sommes avertis | est prévenu | sont prévenus | prévient chacun | prévient les membres | prévient chaque | informe chaque membre | informe chacun | fait savoir à chacun | fait savoir aux membres | fait prévenir | font prévenir | fait dire à chacun | fait avertir | prévient tous | avertit tous | fait connaître à chacun | fait connaître aux membres | porte à la connaissance des membres | porter à la connaissance des membres | est portée à la connaissance
CALLS_ALL +
  ar ~دعو* | دعا | دعت | دعوة | الدعوة | ~ستدعي* | استدعاء* | عقد | عقدها | ~عقد | بعقد | انعقاد* | ~نعقد* | جمع الجمعية | ~جمع الجمعية | أن يجمع الجمعية | يجمع الجمعية
  fr convoque | convoquent | convoquer | convoquée | convoqué | convocation | réunir | réunit | réunie | réunion | provoquer | provoque | provoquée | tenue | se tient
INVITATION +
  ar باستدعاء من | باستدعاء | بدعوة من | باقتراح من | بناء على اقتراح | على اقتراح
  fr invitation | sollicitation | appel | sur proposition
BY_WHOM +
  ar من طرف | من لدن | من قبل | على يد
  fr par
TRAINING +
  ar التكوين | تكوين* | تكوينية
  fr formation | formations
GIVES_VOTE +
  ar ~دلي فيها بصوته | ~دلي بصوته* | الإدلاء بصوته | الإدلاء بالصوت | ~صوت فيها | ~بدي صوته | حق التصويت
  fr émettre un vote | émet un vote | y voter | droit de vote | exprimer son vote | donner sa voix
IRREGULARITY +
  ar اختلال* | خلل | الخلل | مخالفات | مخالفة | سوء التسيير | خروقات | تجاوزات | أسفر | أسفرت | افتحاص* | أعقاب بحث | بعد بحث | إثر بحث | على إثر بحث | بعد البحث | إثر البحث | بحث ~جري* | بحث أجر* | نتيجة بحث | نتائج البحث | نتائج بحث | تلاعب* | عبث* | فساد | سوء التدبير | سوء تدبير | تقصير | إخلالات
  fr irrégularité | irrégularités | anomalie | anomalies | faute de gestion | fautes de gestion | manquement | manquements | enquête | inspection | investigation | investigations | malversation | malversations | abus | dérive | dérives | dysfonctionnement | dysfonctionnements | désordre grave | désordres
PLACE +
  ar مكان | المكان | محل الاجتماع | موضع | موقع الاجتماع | أين نجتمع | أين ~جتمع* | أين تجتمع | أين تعقد | أين تنعقد | محل الانعقاد | مقر الاجتماع
  fr lieu | endroit | salle | où l'assemblée | où l'on se réunit | théâtre des réunions | cadre des réunions | point de rencontre
MOVED +
  ar نقل | ~نقل* | تحويل المقر | نقله | نقلها | ~رحل المقر | ترحيل المقر | ~حول المقر | تغيير المقر
  fr transfert | transfère | transférer | transféré | déplacer | déplace | déplacement | être porté | être transféré | porté en tout lieu | transporté | transportée | transporter | être transporté | portée ailleurs | délocaliser | délocalisée | délocalisé
DWELL +
  ar المقيم* | القاطن* | ~سكن*
  fr habitent | habite | domicilié | domiciliés | demeurent
DEPENDS +
  ar ~توقف على | ~ساوي | مساو | مساويا | بقدر | بحسب | ~توزن | ~وزن | ~تناسب* | على أساس | ~كبر | ~رتبط ب | حسب | مرتبط* | تبعا | ~توقف | على قدر | قدر ما | ~عظم ب* | ~نمو ب* | رهين* ب* | ~دور مع | ~ساير | ~واكب | موازيا ل* | مواز ل* | ~قاس ب* | يقاس على
  fr dépend | dépendent | est égal | égal au | égale au | égal à | pondéré | pondérée | pondérées | pondéré par | proportionn* | proportion | prorata | augmente avec | varie avec | varie selon | selon | suivant | =en =fonction | =à raison | attaché aux | attachée aux | lié à | liée à | est fonction | sont fonction | mesuré sur | mesurée sur | calqué sur | calquée sur | se mesure à | se mesurent à | croît avec | croissent avec | grandit avec | grandissent avec | s'accroît avec | suit l'importance | indexé sur | indexée sur | en rapport avec | à la mesure de ce | mesuré à ce | mesurée à ce
GIVES +
  ar ~خول | ~منح | ~عطي | ~ساوي | ~كسب | ~فتح الحق في | ~مكن من | ~در | ~جلب
  fr donne droit | donnent droit | confère | confèrent | ouvre droit | ouvrent droit | vaut | valent | donne | donnent | emporte le droit | emportent le droit | procure | procurent | accorde | accordent
SENIOR +
  ar الأقدمية | أقدمية | مضت على عضويت* | القدماء | المسنون | قدامى | الأقدمين | الأوائل من الأعضاء | الرعيل الأول | السابقون | من طال* عضوي* | الرواد
  fr ancienneté | anciens | doyen | de la première heure | vétéran | vétérans | pionnier | pionniers | les aînés | dix ans de sociétariat | ans de sociétariat
MORE_VOTES +
  ar أصوات أكثر | صوت إضافي | أصوات إضافية | وزن أكبر في التصويت | صوت أثقل | صوته أثقل | صوت أرجح | كلمة أرجح
  fr davantage de voix | voix =de plus | =plus =de voix | une voix en sus | une voix en plus | voix supérieure | plus de poids dans le vote | plus lourd dans le vote | pèse plus lourd | pèse davantage
DELIVERS_MORE +
  ar كلما سلم | كلما قدم | كلما زاد ما | كلما باع | كلما اشترى | من سلم أكثر | من باع أكثر | أكثرهم تسليما | أكثرهم إنتاجا | كبار المنتجين | كبار الموردين | كلما ارتفع ما | كلما كثر ما | كلما ورد
  fr plus un membre livre | plus il livre | plus il achète | plus il travaille | plus un membre apporte | plus un membre achète | plus un adhérent livre | plus un coopérateur livre | plus il apporte | plus on livre | qui livre le plus | qui livrent le plus | qui apporte le plus | qui apportent le plus | gros livreur | gros livreurs | gros apporteurs
CHAIRS_SIDE +
  ar ~رجح* | مرجح | الترجيح
  fr prépondérante | prépondérant | départage | départager
BODIES +
  ar الجمعيات والشركات | الشركات والجمعيات | جمعيات وشركات | الهيئات | الهيئات الأعضاء | التعاونيات الأعضاء | الجمعيات الأعضاء | الشركات الأعضاء | الشركات المنخرطة | الجمعيات المنخرطة | الشركات المتعاونة | الشركات المساهمة في التعاونية | الشركات المنضمة | الأعضاء من الشركات | الأعضاء من غير الأشخاص الذاتيين | الهيئات المنخرطة | التجمعات المنخرطة | المجموعات المنخرطة | المؤسسات الأعضاء | المقاولات الأعضاء | المقاولات المنخرطة | المؤسسات المنخرطة | الكيانات الأعضاء | التنظيمات الأعضاء
  fr associations et sociétés | sociétés et associations | groupements membres | organismes membres | sociétés membres | associations membres | membres collectifs | sociétés adhérentes | associations adhérentes | sociétés coopératrices | sociétés associées | membres sociétés | membres constitués en société | sociétés qui adhèrent | sociétés qui sont membres | sociétés inscrites | groupements adhérents | groupements sociétaires | personnes morales membres | organismes adhérents | entités membres | entités adhérentes | institutions membres | coopératives adhérentes | coopératives membres
AGENT +
  ar الوكيل | وكيل | موكله | موكلته | المفوض إليه
  fr mandataire | mandant
NO_BORDER +
  ar دون أي قيد جغرافي | دون قيد جغرافي | دون تقيد بالإقليم | دون اعتبار للإقليم
  fr sans limitation territoriale | sans limite territoriale | sans limite géographique | sans considération de province
# --- proxies -----------------------------------------------------------------------------------------
PAPERS +
  ar وكالات | الوكالات | توكيلات | التوكيلات | وكالة | الوكالة | توكيل | توكيلا | النيابات | إنابات | التفويضات
  fr procurations | procuration | pouvoirs | pouvoir | mandats | mandat
CARRY +
  ar ~حمل* | حمل | ~مثل | تمثيل | ~نوب* | ~تكفل | ~تصرف نيابة | ~تلقى | ~حوز | ~قبل | ~أخذ | ~جتمع بيد | تجتمع بيد | تجتمع لدى | يجمع | تجمع | ~تكلم باسم | ~صوت باسم | حاملا | ~توكل | ~تقلد | ~ضطلع | ~دلي بوكالة | ~دلي ب | أن ~دلي | ~قوم مقام | ~سد مسد | ~حضر بوكالة | ~حضر ب* وكالات | ~تكلم عن | ~صوت عن | ~جيء ب*
  fr représenter | représente | porter | porte | porteur | recevoir | reçoit | se charger | réunir | cumuler | accepter | accepte | détenir | détient | agir pour | agir pour le compte | être chargé | voter pour | vote pour | =au =nom | =en représenter | présenter | parler au nom | accumuler | opine pour | opiner pour | répond pour | répondre pour | se présente pour | se présentent pour | tenir la place de | tient la place de | remplacer jusqu'à | arriver avec | venir avec | parler pour | suppléer
ANY_NUMBER +
  ar ما شاء الأعضاء | ما شاء من | ما يشاء من | لا حد لعدد | دون حد | دون تحديد عدد | بأي عدد | أي عدد من | عدد غير محدود | عددا غير محدود | عددا غير محدد | لا يحدد عدد | كل الوكالات | جميع الوكالات | حر | غير محدد | غير محدود | مفتوح | لا حصر ل* | بلا حصر | دون حصر | لا قيد على عدد | دون قيد على عدد | كل من غاب | جميع الغائبين | كل الغائبين | عن كل من | عن جميع من | ما بلغه من | ما وصله من | مهما كثر* الوكالات | مهما تعدد* الوكالات | مهما بلغ* الوكالات | مهما بلغ عدد الوكالات | مهما بلغ عدد الغائبين | كيفما كان عدد الغائبين | كيفما كان عدد الوكالات | من ~شاء من الغائبين
  fr autant de procurations | autant de pouvoirs | autant de mandats | aucune limite | sans limite | sans limitation | n'est pas limité | non limité | n'est pas limitée | nombre illimité | est libre | sont libres | pas limité | illimité | rien ne limite | nulle limite | sans borne | sans bornes | n'est bornée | n'est borné | autant d'absents | tous les absents | quel que soit le nombre des absents | quel que soit le nombre d'absents | quel que soit le nombre des mandats | quel que soit le nombre des pouvoirs | autant qu'il veut | autant qu'il lui plaît | nombre à sa guise | sans compter | sans qu'on les compte | tant qu'il en reçoit | tous ceux qu'on lui remet
AND_ANOTHER +
  ar وآخر من | وأخرى من | وثانيا من | وثانية من | وتوكيلا آخر | ووكالة أخرى
  fr et un second | et un deuxième | et une seconde | et une deuxième | puis un second | et un autre de | et une autre de
TWO_OR_THREE +
  ar عضوين أو ثلاثة | العضوين أو الثلاثة | اثنين أو ثلاثة | واحد أو اثنين | عضو أو عضوين
  fr deux ou trois | un ou deux | un ou plusieurs | une ou plusieurs | un ou deux membres
ONLY_ONE +
  fr =qu' =un | =qu' =une | =que =d' =un | =que =d' =une | =qu' =un seul | =que =d' =un seul | plus =d' =un | plus =d' =une
  ar إلا واحدا | إلا واحدة | سوى واحدة | غير واحدة | إلا وكالة فريدة | إلا عن واحد | سوى واحد | إلا عضوا واحدا | إلا عن عضو واحد | سوى عضو واحد | إلا وكالة واحدة | سوى وكالة واحدة | إلا وكالة عضو واحد | إلا عن متعاون واحد | إلا عن منخرط واحد | إلا متعاونا واحدا | إلا منخرطا واحدا | إلا وكالة وحدة | إلا عن عضوة واحدة | إلا عضوة واحدة | سوى عن عضو واحد | إلا توكيلا واحدا | إلا صوت غائب واحد | أكثر من واحد | أكثر من عضو | أكثر من متعاون | أكثر من غائب | أكثر من وكالة
ONLY_ONE_MEMBER +
  fr un seul membre | un seul autre membre | un seul coopérateur | un seul sociétaire | un seul adhérent | un seul absent | une seule personne
  ar عضو واحد فقط | عضوا واحدا فقط | عضو واحد لا غير | عضوا واحدا لا غير | متعاون واحد فقط
ANOTHER +
  ar آخرين | أخريات | آخرين على
  fr autres
FALLS +
  ar ~نزل | نزل | ~نخفض | انخفض | ~تقلص | يقل عدد | ~هبط | هبط | ~تدنى | تدنى | ~ضؤل
  fr tombe | tomber | descend | descendre | réduit à | réduite à | passe sous
SIGN_ACTS +
  ar توقيع العقود | توقيع الوثائق | التوقيع على
  fr signer les actes | signature des actes | signer les contrats
HIRED +
  ar محام | محاميا | لمحام | محاسب | محاسبا | موثق | مستخدم* | أحد مستخدميه | أجير* | عامل لديه | أحد عماله | محاميه | محاميها | لمحاميه | محاميا له
  fr avocat | notaire | comptable | salarié | salariés | ses salariés | employé | ouvrier | domestique | régisseur | son avocat | un avocat
ALSO_MEMBER +
  ar هو نفسه عضوا | هو نفسه متعاونا | هي نفسها عضوة | إن كان =عضوا | إن كانت =عضوة | بشرط أن يكون عضوا | شريطة أن يكون عضوا | شريطة أن تكون عضوة | متى كان =عضوا | إذا كان =عضوا | إذا كانت =عضوة | ما لم يكن عضوا | ما لم يكن هو نفسه | العضو في التعاونية | أعضاء في التعاونية | إذا كانوا =أعضاء | إن كانوا =أعضاء | متى كانوا =أعضاء | ما لم يكونوا =أعضاء | ما داموا =أعضاء | إذا كن =عضوات | ما لم يكن =عضوات | وهو عضو | وهي عضوة | بدوره متعاونا | بدوره عضوا | بدورها متعاونة | بدورها عضوة | إلا إذا كان متعاونا | إلا إذا كان =عضوا | معا عضوين | معا منخرطين | معا متعاونين | كلاهما عضو | كلاهما منخرط | كلاهما متعاون | كانا عضوين | كانا منخرطين | كانا متعاونين | كانا معا عضوين | كلاهما عضو* | كانا معا متعاونين | عضوين معا
  fr lui-même membre | eux-mêmes membres | elles-mêmes membres | eux-mêmes coopérateurs | elles-mêmes coopératrices | eux-mêmes adhérents | elles-mêmes adhérentes | sauf s'ils sont | sauf à être lui-même | sauf à être elle-même | elle-même membre | également membre | s'il est membre | si elle est membre | s'il est lui-même | si elle est elle-même | à condition d'être membre | pourvu qu'il soit membre | lui-même coopérateur | elle-même coopératrice | lui-même sociétaire | elle-même sociétaire | lui-même adhérent | elle-même adhérente | qui est membre | s'ils sont membres | si elles sont membres | s'ils sont eux-mêmes membres | à moins qu'il ne soit membre | à moins d'être membre | à moins qu'ils ne soient membres | tous deux membres | tous deux adhérents | tous deux coopérateurs | tous deux sociétaires | toutes deux adhérentes | toutes deux membres | l'un et l'autre membres | l'un et l'autre adhérents | toutes deux coopératrices | tous les deux membres | tous les deux adhérents | tous deux inscrits | qui sont adhérents | qui sont membres | qui sont elles-mêmes
MEMBERSHIP +
  ar صفة عضو | صفة العضو | صفة العضوية | صفة متعاون | صفة المتعاون | صفة منخرط | صفة المنخرط | عضوا | متعاونا | منخرطا | عضوة
  fr être membre | d'être membre | être sociétaire | d'être sociétaire | être coopérateur | être adhérent | qualité de membre | qualité de sociétaire | qualité de coopérateur | qualité d'adhérent
BEARER +
  ar الوكيل | وكيل | حامل الوكالة | النائب | من ينوب | من يمثله
  fr mandataire | porteur | représentant | celui qui représente
# «A third, and nobody may ask for half».
MORE_NOT_ASKED +
  ar دون أن ~مكن | دون أن ~جوز | دون أن ~حق | دون إمكان
  fr sans qu'on puisse | sans que l'on puisse | sans que nul puisse | sans que nul ne puisse | sans qu'il soit permis | sans pouvoir | sans qu'il faille | sans qu'on doive
# Opens what a figure is told not to be: «within a fortnight, not within a month».
AND_NOT_THAT +
  ar وليس | وليست | وليس في | لا في | لا داخل | لا خلال
  fr pas | non | non pas | et non | et non pas
# Of several powers only one is good.
ONE_OF_THEM_COUNTS +
  ar واحدة منها فقط | واحدة منهما فقط | لا ~صح منها إلا واحدة | لا ~عتد إلا بواحدة | لا ~عتد إلا بالأولى | لا ~قبل منها إلا واحدة | لم ~عتد إلا | لا ~عتد إلا بأول* | لم ~قبل منها إلا
  fr un seul est valable | une seule est valable | un seul vaut | un seul compte | une seule compte | un seul est admis | un seul est reçu | un seul est retenu | seul le premier vaut | seul le premier compte | seul le premier est valable | le premier seul | n'en vaut qu'un | on n'en retient qu'un
UNNEEDED +
  ar لا يلزم | لا ~شترط* | لا حاجة | لا داعي | لا يجب | ليس من الضروري | ليس ضروريا | ليس لازما | دون حاجة إلى | دون الحاجة إلى | من غير حاجة إلى | دون أن ~طلب | دون أن ~شترط | دون اشتراط | من غير أن ~طلب | دون مطالبت*
  fr n'a pas besoin | n'ont pas besoin | n'est pas exigé* | n'est pas requis* | n'est pas nécessaire | pas besoin | n'est pas tenu* | n'a pas à être | n'étant pas exigé* | n'étant pas requise | ni requis | pas obligatoire | n'est pas obligatoire | sans qu'il soit besoin | sans qu'il soit nécessaire | sans avoir à | nul besoin | n'y a pas lieu | n'y a lieu | superflu | superflue
ENTRUSTED +
  ar ~عهد* | ~فوض* | ~سند* | ~وكل
  fr confier | confie | remettre | remet | déléguer | délègue | mandater | mandate | confié | confiée | donné | donnée | remis
DEAD +
  ar وفاة | الوفاة | المتوفى | الورثة | ورثة | ورثت*
  fr décès | décédé | décédée | héritier | héritiers | ayants droit
EQUALS +
  ar ~قوم مقام | تقوم مقام | ~عد بمثابة | تعد بمثابة | بمثابة | ~غني عن | تقوم | مقام
  fr vaut | valent | valant | tient lieu | tiennent lieu | suffit comme | équivaut
LEGALISED_WELL +
  ar مصادق عليه* | مصادق على* | مصححة الإمضاء | مصادقا عليها | ومصادق عليها | صادقت عليها
  fr légalisée par | légalisé par | légalisée | légalisé
YEAR_CLOSED +
  ar اختتام* | الاختتام | ~ختتم* | نهاية السنة | انتهاء السنة | ختام السنة | حصر حسابات | حصر الحسابات | قفل السنة | إقفال السنة | متم السنة | نهاية السنة المالية | نهاية السنة المحاسبية | السنة المختومة | للسنة المختومة | السنة المنصرمة | السنة المنتهية | انقضاء السنة | انصرام السنة | آخر السنة | إغلاق السنة | إغلاق الحسابات | إقفال الحسابات | قفل الحسابات | ختم السنة | انصرمت السنة | انقضت السنة
  fr clôture | clos | close | fin de l'exercice | fin de l'année | fin d'exercice | fin d'année | arrêté des comptes | expiration de l'exercice | terme de l'exercice | bilan | exercice achevé | exercice terminé | exercice fini | exercice écoulé | l'année finie | l'année écoulée | une fois les comptes arrêtés | fermeture des livres | la fermeture des livres | arrêt des écritures
EVERY_OTHER_YEAR +
  ar سنة بعد سنة أخرى | سنة بعد أخرى | سنة دون أخرى | عاما بعد عام آخر | مرة كل عامين | كل عامين | كل سنتين | حولا بعد حول | مرة في السنتين | كل حولين | مرة في العامين
  fr une année sur deux | un exercice sur deux | un an sur deux | tous les deux exercices | une fois tous les deux ans | de deux en deux ans | tous les deux ans
OTHER_TASK +
  ar النظام الداخلي | مراقب* الحسابات | ~حفظ* | تحفظ | حفظ | الوثائق | الأرشيف | الجرد | ~نتخب* | تعين | ~عين | الدورة الزراعية | دورة زراعية | الدورات الزراعية
  fr règlement intérieur | commissaire aux comptes | conservées | conservés | gardées | gardés | archives | inventaire | élit | nomme | désigne | renouvelle | assolement | assolements
# --- what belongs to the extraordinary assembly ------------------------------------------------------
JOIN_UNION +
  ar انضمام* _ اتحاد* | ~نضم* _ اتحاد* | انخراط* _ اتحاد* | ~نخرط* _ اتحاد* | انتساب* _ اتحاد* | الانضمام إلى تعاونية أخرى | انضمام* _ تعاونية أخرى | عضوية اتحاد | ضم التعاونية إلى اتحاد* | الانضمام إلى الجامعة | انضمام التعاونية إلى تعاونية أخرى | انضمامها إلى تعاونية أخرى | انضمام التعاونية لتعاونية أخرى | دخول التعاونية في اتحاد* | دخول التعاونية في الاتحاد | دخولها في اتحاد* | دخول التعاونية إلى اتحاد* | دخول اتحاد | الدخول في اتحاد | ~دخل في اتحاد
  fr adhésion _ union | adhérer _ union | adhère _ union | affiliation _ union | affilier _ union | affilie _ union | rejoindre _ union | rattacher _ union | rattachement _ union | entrée _ union | entrer _ union | retrait _ union | adhésion à une autre coopérative | adhérer à une autre coopérative | adhésion _ autre coopérative | entrée de la coopérative dans une union | entrée de la coopérative dans l'union | entrer la coopérative dans une union | entre dans une union | entrer dans une union | entrée dans une union | entre dans l'union | entrer dans l'union | rejoint une union | rejoindre une union
AMENDS +
  ar ~عدل | ~عدلان | ~غير | ~راجع | ~نقح | ~دخل على النظام | أن يدخل على | ~حين | تعديل* | تغيير* | مراجعة* | ~عدلوا | ~حور* | تحوير* | ~بدل مواد | ~بدل أحكام | تبديل مواد | ~مس مواد | ~عيد صياغة | إعادة صياغة | ~صوغ _ من جديد
  fr modifie | modifient | modifier | révise | révisent | réviser | change | changer | retouche | retoucher | met à jour | mettre à jour | amende | amender | refondre | apporter | apporte | modification | modifications | révision | modifiés | remanie | remanient | remanier | remaniement | refond | refonte | réécrit | réécrire | récrire | touche aux statuts | toucher aux statuts | réforme les statuts | réformer les statuts | rectifie | rectifier
VALUED_IN_KIND +
  ar تقييم الحصص العينية | تقويم الحصص العينية | تقدير الحصص العينية | قيمة الحصص العينية | تقييم المساهمات العينية
  fr évaluation des apports en nature | estimation des apports en nature | valeur des apports en nature | évaluation de l'apport en nature | évaluation des apports
MERELY +
  ar بمجرد قرار | بقرار بسيط | بقرار من | بقرار
  fr simple décision | sur décision | par décision | sur simple décision | par délibération | par résolution
OTHERS_WORK +
  ar ~قترح* | اقتراح* | مشروع* | مشاريع* | ~عرض* | عرض* | ~نفذ* | تنفيذ* | ~طلب* | طلب* | النظام الداخلي | نظام داخلي | بعد الحل | بعد حل | ~دعو* | دعا | دعت | لتبت | تقرير المجلس | تقرير المسير* | إلى تقرير | تقريرا عن | في تقرير* | بعد كل | بعد تعديل | مفاوضات | ~تفاوض | تخبر | تحاط علما | ~هيئ
  fr propose | proposer | proposition | projet | projets | soumet | soumettre | soumis | soumise | exécute | exécuter | exécution | prépare | préparer | demande | requiert | rapport | règlement intérieur | après la dissolution | après modification | suite à la modification | inscription modificative | provoque | provoquer | provoquera | convoque | se prononce sur la dissolution | après chaque | après toute | pourparlers | informée | informé | négocie
ARTICLES +
  ar مواد | بعض مواد | مادة | بنود | أحكام
  fr article | articles | clause | clauses | dispositions
ALONE +
  ar وحده | وحدها | بمفرده | بمفردها
  fr seul | seule | à lui seul
CONFORM +
  ar طبقا | وفق | وفقا | في حدود
  fr conformément | dans le respect | dans les limites
AFTERMATH +
  ar بعد حل | بعد الحل | حل سابق | الناتجة عن | تبعا ل | بعد كل تعديل | بعد تعديل
  fr après la dissolution | en cas de dissolution | lors de la dissolution | après la fusion | après chaque modification | après toute modification | après la modification
NEED +
  ar عند الحاجة | عند الضرورة | كلما اقتضى
  fr au besoin | si besoin | en cas de besoin
# --- the bureau of the assembly ----------------------------------------------------------------------
MAY_BE +
  ar ~جوز أن ~كون | ~مكن أن ~كون | لا مانع من أن ~كون | لا ~منع أن ~كون | ~صح أن ~كون | أن ~كون
  fr peut être | peuvent être | pourra être | est aussi | sont aussi | d'être | être aussi | est également
NO_BAR +
  ar لا مانع | ليس هناك ما يمنع | لا شيء يمنع | لا يمنع | لا تثريب | لا ضرر في | لا عيب في | لا يحول مانع | ليس ثمة مانع | ليس ثمة ما يمنع
  fr rien n'empêche | rien n'interdit | rien ne s'oppose | n'empêche pas | n'interdit pas | n'y a pas d'empêchement | pas d'empêchement à | pas d'obstacle à | rien ne s'y oppose | rien n'y fait obstacle | aucun inconvénient à
COUNTS_VOTES +
  ar ~عد الأصوات | ~عد* الأصوات | ~فرز الأصوات | ~فرز* | ~حصي الأصوات | فرز الأصوات | عد الأصوات | فرز* | جمع الأوراق | إحصاء الأصوات | إحصاء الأوراق | حصر الأصوات | ~حصر الأصوات | حساب الأصوات | ~حسب الأصوات | ضبط الأصوات
  fr compte les voix | comptent les voix | dépouille | dépouillent | dépouiller | compter les voix | décompte les voix | recueille les bulletins | recueillir les bulletins | compte les bulletins | compter les bulletins | en fait le compte | pointe les voix | pointage des voix | calcule les voix | additionne les voix
WRITES_MINUTES +
  ar ~حرر* المحضر | ~كتب* المحضر | تحرير المحضر | كتابة المحضر | ~تولى بنفسه تحرير | كاتبها | كاتبه | الكتابة | تدوين المحضر | ~دون المحضر | بتدوين المحضر | بتحرير المحضر | تدوين ما راج | تدوين ما دار | ~دون ما راج | ~دون ما دار | تدوين وقائع | ~دون وقائع | تحرير ما راج | ~سجل وقائع | تسجيل وقائع | ضبط وقائع
  fr tient le procès-verbal | tient lui-même le procès-verbal | rédige le procès-verbal | rédige lui-même | dresse le procès-verbal | écrit le procès-verbal | tient la plume | secrétaire | dresser le procès-verbal | rédiger le procès-verbal | rédaction du procès-verbal | tenir le procès-verbal | tenue du procès-verbal | couche par écrit | met par écrit | consigne les débats | prend note des débats | prend les notes | rédige le compte rendu | dresse le compte rendu | prête sa plume | tient registre des débats
ONE_OF_THEM +
  ar أحد الفارزين | أحد الفارزان | إحدى الفارزتين | أحد محصي*
  fr l'un des scrutateurs | l'un des deux scrutateurs | un des scrutateurs | une des scrutatrices | l'une des scrutatrices
ITSELF +
  ar بنفسه | بنفسها | هو نفسه | هي نفسها | أيضا | كذلك | في الوقت نفسه | في نفس الوقت | وحده
  fr lui-même | elle-même | aussi | également | en même temps | =à =la fois | seul | simultanément
COMBINABLE +
  ar ~جمع بينهما | الجمع بينهما | ~جمعها شخص واحد
  fr cumulables | compatibles | peuvent se cumuler | peuvent être cumulées
OFFICIAL +
  ar القائد | الباشا | العامل | الجماعة | رئيس الجماعة | كاتب الجلسة | قائد | الجمعية المحتضنة | الجمعية الداعمة | خليفة القائد
  fr caïd | pacha | commune | secrétaire de séance | association porteuse | association hôte
STOCK +
  ar المخزون | المخزن | مخزن | البضائع | السلع | الصندوق | المداخيل | مخزون*
  fr stock | stocks | magasin | magasinier | marchandises | caisse | recettes
ATTENDANCE_SHEET +
  ar ورقة الحضور | أوراق الحضور | لائحة الحضور
  fr feuille de présence | feuilles de présence | liste de présence | émargement
GAP +
  ar تفاوت* | التفاوت | فرق | الفرق | فارق | الفارق | اختلاف*
  fr écart | écarts | différence | différences | varient | varie | diffèrent | diffère | variation | plus nombreuse qu'une autre | plus nombreuse que | plus nombreuses que
SALE +
  ar البيع | بيع | الشراء | التسويق
  fr vente | achat | production | prix | écoulement | négoce
MORE_MEMBERS +
  ar زاد عدد الأعضاء على | زاد عدد الأعضاء عن | فاق عدد الأعضاء | تجاوز عدد الأعضاء | زاد الأعضاء على | ~زيد عدد الأعضاء على | تعدى عدد الأعضاء | جاوز عدد الأعضاء | أربى عدد الأعضاء على | ~ربو عدد الأعضاء على | ~ربي عدد الأعضاء على | جاوز الأعضاء | تجاوز الأعضاء | فاق الأعضاء | ربا عدد الأعضاء على | نيف عدد الأعضاء على | ~نيف عدد الأعضاء على
  fr effectif est supérieur à | nombre des membres dépasse | nombre de membres dépasse | effectif excède
PAYMENTS +
  ar دفعات* | الدفعات | دفعت | ~دفع* | أقساط* | قسط* | أداء* | ~ؤدي | أدى | أدت | تحرير الحصص | ما علي* | مدين* | مدينا | مدينين | ديون*
  fr versements | versement | paiements | paiement | payer | payé | tranche | appel de fonds | appels de fonds | libération | libérées | libérés | à jour | débiteur | débiteurs | débitrice | impayé | souffrance | verser | dettes
BILL +
  ar فاتورة | فواتير | أجرة الخدمة | واجب الخدمة | واجبات التخزين | واجب التخزين | أجرة التخزين | التخزين | أجرة النقل | ثمن السماد | ثمن البذور | ثمن العلف | ثمن الأعلاف | الكراء | كراء | سلفة الموسم | تسبيق المحصول | ثمن الشتلات
  fr facture | factures | cotisation | redevance | abonnement | mois de stockage | frais de stockage | frais de transport | frais de pressage | frais de mouture | loyer | loyers | location | mensualité | engrais | semences | aliments | avance sur récolte | avances sur récolte
LINKED +
  ar مرتبط* | ~رتبط | ~تعلق | مقرون | منوط
  fr attachée | attaché | liée | lié | dépend | tient | découle
EVEN_THOUGH +
  ar ولو كان* | ولو كانوا | ولو كن | وإن كان* | وإن كانوا | وإن تأخر* | ولو تأخر* | حتى وإن | على الرغم من | رغم دين* | رغم ديون* | رغم تأخر* | رغم كون* | بالرغم من | مع أنه مدين | وإن لم ~ؤد | ولو لم ~ؤد | ولو بقي عليه | ولو ثبت* في ذمت*
  fr fussent-ils | fussent-elles | fût-il | fût-elle | quand même | malgré tout | même débiteur | même débiteurs | quand bien même | lors même que | encore que | si endetté soit-il | si endettés soient-ils | tout débiteur qu'il est | bien qu'il doive | bien qu'il soit débiteur | malgré sa dette | malgré ses dettes | en dépit de sa dette | nonobstant sa dette | nonobstant ses dettes | n'eût-il pas
SIDELINED +
  ar ~ستبعد* | ~قصى* | ~بعد عن
  fr écarté | écartée | exclu du vote | écartés
IN_PROPORTION +
  ar بقدر ما | بما يتناسب مع | بنسبة ما
  fr à proportion de | en proportion de | proportionnellement à | au prorata de
TONNAGE +
  ar لتر | لترا | طن | قنطار | كيلوغرام
  fr litre | litres | tonne | tonnes | quintal | quintaux | kilo | kilos | hectolitre | hectolitres | boisseau | cageot | caisse de fruits
COPIES +
  ar نسخ* | نسخة | نسختين | نظير*
  fr exemplaire | exemplaires | copie | copies
TWO_ABSENT +
  ar غائبين اثنين | صوتي غائبين | غائبتين | متعاونتين اثنتين | عضوين غائبين
  fr deux absents | deux absentes
REJECTED +
  ar ~رفض | رفض* | مرفوض* | لا ~قبل | غير مقبول* | لا ~صح | غير صحيح* | غير قانوني* | لا ~عتد ب* | لا ~عتد به*
  fr refusée | refusé | rejetée | rejeté | écartée | n'est pas admise | n'est pas reçue | n'est pas acceptée | n'est pas régulière | n'est pas régulier | ne sont pas régulières | n'est pas valable | ne sont pas valables | n'est pas valide
VOTED +
  ar ~صوت عليه* | التصويت عليه* | ~صوت على
  fr votée | voté | votées | adoptée | adopté
CONCLUDES +
  ar ~برم | ~عقد
  fr conclut | conclure | signe | consent
JOINS_UNION +
  ar ~دخل التعاونية في الاتحاد | ~دخل التعاونية في اتحاد | ~دخلها في اتحاد | ~ضم التعاونية إلى اتحاد | ~نخرط بالتعاونية
  fr faire adhérer | fait adhérer | fait entrer la coopérative dans l'union | affilie la coopérative
REACHES +
  ar ~بلغ | بلغ | ~صل | وصل | ~زيد | زاد
  fr atteint | atteignent | atteindre | arrive à | dépasser | dépasse
# «Taken together» decides nothing.
TOGETHER
  fr prises ensemble | pris ensemble | prises toutes ensemble | pris tous ensemble | prises collectivement | prises dans leur ensemble | pris dans leur ensemble
TOGETHER +
  ar مجتمعين | مجتمعة | كلها معا | كلهم معا | جميعها معا | جميعهم معا | لها كلها | لها جميعا | لهم كلهم | لهم جميعا | مجموع أصوات* | في مجموعها | في مجموعهم | بمجموعها | بمجموعهم | متكتلة | متكتلين | قاطبة | مضمومة بعضها إلى بعض
  fr ensemble | réunies | à elles toutes | à eux tous | toutes réunies | tous réunis | au total | additionnées | cumulées | confondues | mises bout à bout | en bloc | prises en bloc | pris en bloc | de concert | à elles seules | l'une dans l'autre | tous confondus
ONE_PERSON +
  ar شخص ذاتي | شخصا ذاتيا | شخص طبيعي | لشخص ذاتي | ممثل* الشرعي | ممثل* القانوني
  fr personne physique | représentant légal
THEIRS +
  ar بأصواتهم | صوتهم | أصواتهم
  fr la leur | la sienne | le leur
PROJECT +
  ar مشروع* | مشاريع*
  fr projet | projets | proposé par | proposée par
WRITES_SELF +
  ar ~حرر بنفسه* | ~كتب بنفسه* | بنفسه المحضر | بنفسه تحرير | ~دون بنفسه* | ~قيد بنفسه* | ~مسك بنفسه*
  fr rédige lui-même | écrit lui-même | dresse lui-même | tient lui-même la plume | tient lui-même le procès-verbal | rédige elle-même | consigne elle-même | consigne lui-même | dresse elle-même | tient elle-même le procès-verbal | note lui-même | note elle-même | inscrit lui-même | inscrit elle-même | transcrit lui-même
LATE +
  ar التأخير | تأخير* | التأخر | تأخر*
  fr retard
SHARES_COUNTED +
  ar تحسب الحصص | نحسب الحصص | ~عد الحصص
  fr compte les parts | comptent les parts | parts se comptent
# More than half of the members, in a word.
MOST_MEMBERS +
  ar أغلب الأعضاء | معظم الأعضاء | جل الأعضاء | أكثرية الأعضاء | أغلب العضوات | معظم المتعاونين
  fr plupart des membres | plupart des adhérents | plupart des coopérateurs | plus grand nombre des membres
# Somebody is made to act.
FORCED +
  ar مجبر* | ملزم* | مضطر*
  fr contraint | contrainte | forcé | astreint | y est tenu
WITH_WORD +
  fr avec
  ar بحضور
# Doing what was just told.
DOES_IT +
  ar القيام بذلك | أن ~قوم بذلك | أن ~فعل ذلك | أن ~دعوها
  fr y pourvoir | le faire | y procéder | en faire autant | la convoquer | s'en charger
# One for each.
# More than one vote, which nobody has.
PAST_ONE_VOTE +
  ar أكثر من صوت | بأكثر من صوت | غير صوت واحد | سوى صوت واحد | إلا صوتا واحدا | إلا صوت واحد | سوى صوت
  fr plus d'une voix | plus d'un suffrage | plus d'un vote | qu'une voix | qu'une seule voix | qu'un suffrage | deux voix | deux suffrages
ONE_EACH +
  ar واحد لكل عضو | واحد للعضو
  fr une par membre | une par adhérent | une par coopérateur
# The members are equal: hides the tie in it.
EQUAL_MEMBERS
  fr égalité des membres | égalité entre les membres | égalité des coopérateurs | égalité entre coopérateurs | égalité des adhérents
  ar تساوي الأعضاء | تساوي المتعاونين | المساواة بين الأعضاء
# The first notice, where the second is told after it.
FIRSTLY ++
  ar أولا
  fr d'abord | en premier lieu | premièrement
# «The two thirds named below are those of the votes cast».
THOSE_OF_VOTES +
  fr sont ceux des voix | sont celles des voix | est celui des voix | est celle des voix | sont ceux des suffrages | est celui des suffrages | est celle des suffrages | se comptent en voix | se compte en voix | se calculent sur les voix | se calcule sur les voix | porte sur les voix | portent sur les voix | se comptent sur les suffrages | se compte sur les suffrages
  ar ~تعلق* بالأصوات | ~خص* الأصوات | ~حسب* من الأصوات | ~حتسب* من الأصوات | ~عد* من الأصوات | من الأصوات لا من
# «So it is when»: what was just said holds here too.
SO_IS +
  fr =elle =l' =est | il en est de même | il en va de même | il en est ainsi | il en va ainsi | de même quand | de même lorsque | de même si
  ar وكذلك | كذلك الأمر | الأمر نفسه | والأمر نفسه | الحكم نفسه | والحكم نفسه | الشأن نفسه
# What was just named is not lost: a vote, a right.
KEEPS_IT +
  fr =n' =en =est =pas =privé | =n' =en =est =pas =privée | =n' =en =sont =pas =privés | =n' =en =est =pas =déchu | =n' =en =sont =pas =déchus | =n' =en =perd =pas | =ne =le =perd =pas | =ne =le =perdent =pas | =ne l'en prive pas | ne les en prive pas
  ar لا ~حرم منه | لا ~حرمون منه | لا ~سقط عنه | لا ~فقده | لا ~فقدونه | لا ~حرمه منه
# One man, more than one vote.
VOTES_TWICE +
  fr vote deux fois | votent deux fois | voter deux fois | vote trois fois | votent trois fois
  ar ~صوت مرتين | ~صوت _ مرتين | ~صوتون مرتين | ~صوت ثلاث مرات
# «How many» of the members, which is no quorum.
NUMBER_OF
  fr combien nous devons être | combien nous sommes | combien sommes-nous | combien d'adhérents | combien de coopérateurs | combien de coopératrices | seuil de membres | seuil d'adhérents | seuil de sociétaires
  ar كم عددنا | كم ينبغي أن يكون عددنا | كم يكون عددنا | كم عضوا | كم عضوة
# Said only to hide «session»: a crop rotation, a course.
CROP_CYCLE
  ar الدورة الزراعية | دورة زراعية | الدورة الفلاحية | دورة فلاحية | دورة الري | دورة الإنتاج | دورة إنتاجية | دورة تكوينية | الدورة التكوينية | الدورة الاقتصادية
  fr session de formation | session de perfectionnement
# «Without voting», «no vote being allowed»: those present only talk.
NO_VOTE_TAKEN +
  ar دون أن ~صوتوا | دون أن يصوتوا | دون تصويت | بدون تصويت | من غير تصويت | دون اتخاذ أي قرار | دون أن ~تخذوا | دون أن ~قرروا | لا تصويت في* | لا ~تخذ أي قرار* | لا ~تخذ قرار* | لا ~تخذ فيه قرار* | لا ~تخذ فيه أي قرار* | دون اتخاذ قرار
  fr sans voter | sans vote | aucun vote | sans décider | sans rien décider | sans prendre de décision | sans pouvoir décider | ne prend aucune décision | sans prendre aucune décision | aucune décision n'y est prise | n'y décide rien
# Bringing the crop: a neighbour may do it for a member.
AT_DELIVERY ++
  ar الوزن | يوم الوزن | ~سلم الحليب | القسيمة | تسليم المنتوج* | تسليم الحليب | تسليم المحصول | المركز جمع الحليب
  fr pesée | pesées | bon de livraison | livraison | livraisons | livrer | livre son lait | livre sa récolte
# Two voices of two members, not of one.
VOTES_ADDED ++
  ar صوته وصوت | صوتها وصوت | كل منهما عن نفسه | لحسابه الخاص
  fr la sienne et celle | chacun pour leur compte | chacun pour son compte | chacune pour son compte | chacun pour soi
# Another term of office, no other proxy.
NEXT_TERM ++
  ar ولاية أخرى | الولايات الموالية | الانتدابات الموالية | انتداب جديد
  fr mandats suivants | mandat suivant | mandats successifs | nouveau mandat
# A time before a meeting that nothing sets, or that somebody may shorten.
NO_TIME_SET +
  ar دون أجل | بدون أجل | بلا أجل | دون أي أجل | من غير أجل | دون تحديد أجل | دون التقيد بأجل | دون تقيد بأجل | دون التقيد بأي أجل | لا ~تقيد بأجل | لا ~تقيد _ بأجل | لا ~تقيد _ بأي أجل | لا ~شترط أي أجل | لا ~شترط أجل | غير مقيد* بأجل | دون احترام أي أجل | في الأجل الذي ~راه | في أي أجل | بأي أجل | دون مهلة | دون أي مهلة | أجلا ~راه | الأجل الذي ~ختار* | من غير مهلة | بين عشية وضحاها | دون انتظار أي أجل | في كل حين | دون ميعاد | بلا ميعاد
  fr aucun délai | aucun délai minimal | sans condition de délai | sans délai minimal | sans respect d'un délai | sans observer de délai | sans avoir à respecter de délai | sans délai imposé | dans le délai qu'il | dans le délai qu'ils | au délai qu'il | librement le délai | librement ce délai | délai de son choix | délai de leur choix | n'est soumise à aucun délai | sans attendre de délai | sans avoir à attendre | à bref délai | du jour au lendemain | quand il lui plaît | sans délai à respecter | sans qu'un délai soit
SHORTEN +
  ar تقليص الأجل | تقليص هذا الأجل | تقليص هذه المدة | تقليص أجل | تقليص المدة | اختصار الأجل | اختصار هذا الأجل | اختصار هذه المدة | اختصار المدة | ~ختصر الأجل | ~ختصر هذا الأجل | ~ختصر هذه المدة | ~نقص من هذه المدة | ~نقص من هذا الأجل | ~نقص من الأجل | تخفيض الأجل | تخفيض هذا الأجل | ~قلص الأجل | ~قلص هذا الأجل | ~قلص هذه المدة | أجل أقصر | أجلا أقصر | مدة أقصر | أجل أقل | أجلا أقل | تقصير الأجل | تقصير هذا الأجل | ~نزل الأجل | ~خفض الأجل | ~خفض هذا الأجل | اختزال الأجل | ~ختزل الأجل | ~قصر الأجل | ~قصر هذا الأجل | ~رد الأجل إلى | ~نزل بالأجل
  fr délai plus court | délai plus bref | délai réduit | délai abrégé | délai inférieur | délai moindre | réduire ce délai | réduire le délai | réduire les délais | abréger le délai | abréger ce délai | abréger les délais | raccourcir le délai | raccourcir ce délai | écourter le délai | écourter ce délai | abrège le délai | délai peut être réduit | délai peut être abrégé | délai peut être raccourci | délai est abrégé | délais peuvent être réduits | délais peuvent être abrégés | ce délai est réduit | le délai est réduit | déroger à ce délai | déroger au délai | délai peut être ramené | ramener le délai | ramener ce délai | délai se réduit | délai tombe à | délai descend à | comprimer le délai | resserrer le délai | délai écourté | délai raccourci | rogner le délai
# No time at which the assembly has to meet.
NO_RHYTHM +
  ar دون دورية | بدون دورية | من غير دورية | دون وتيرة | دون تقيد بدورية | دون موعد معلوم | بدون موعد معلوم | ليس _ موعد معلوم | ليس _ _ موعد معلوم | ليس لها موعد معلوم | دون موعد دوري | كيفما اتفق | متى عن ل* | حسب مزاج | حسب المزاج | بلا موعد | دون مواعيد | دون برنامج | دون جدول زمني | بلا انتظام | بغير انتظام
  fr sans périodicité | sans aucune périodicité | aucune périodicité | sans rythme imposé | sans rythme obligatoire | sans fréquence imposée | n'a pas de périodicité | quand bon lui semble | selon son humeur | au gré du président | au gré des événements | au gré des circonstances | quand l'envie lui en prend | sans calendrier | sans date fixée | à intervalles libres | quand il y a matière
# What a matter is about: no paper is posted there.
CONCERNS
  ar تعلق الأمر | ~تعلق الأمر | إذا تعلق* | إن تعلق* | متى تعلق* | كلما تعلق* | فيما ~تعلق | ما تعلق* | ما ~تعلق | لو تعلق* | تعلق القرار | تعلق ذلك
  fr en ce qui concerne | pour ce qui concerne
EXCEPTIONALLY +
  ar استثناء | بصفة استثنائية | على سبيل الاستثناء | استثنائيا
  fr exceptionnellement | par exception | à titre exceptionnel | par dérogation
TAX_OFFICE +
  ar القباضة | قباضة | القابض | قابض | إدارة الضرائب | مصلحة الضرائب
  fr percepteur | perception | receveur | administration fiscale
