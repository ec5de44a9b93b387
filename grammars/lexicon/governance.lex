# Who runs the cooperative: what articles 47 to 67 say, beside management.lex and organs.lex.

BY +
  fr =par | sur décision de | de la part de | à l'initiative de
  ar من طرف | من قبل | من لدن | بقرار من | على يد | من جانب | بأمر من
RECALLED +
  fr anciens statuts | prévoyaient | prévoyait | loi abrogée | ancienne loi | statuts antérieurs | statuts précédents | sous l'empire de | loi 24-83 avait
  ar القانون القديم | النظام القديم | النظام السابق | في ظل القانون | القانون السابق | الأنظمة السابقة

# --- terms --------------------------------------------------------------------------------------
SERVE +
  fr siège | siègent | reste en poste | reste en fonction | restent en poste | restent en fonction | reste en place | en place pour | en poste pour | en fonction pendant | exerce | exercent | dure | durent | court sur | prend fin | prennent fin | expire | s'achève | assur* la gérance | demeure en fonction | demeurent en fonction | est en fonction | sont en fonction | en fonctions | sert | servent | garde son siège | gardent leur siège | gardent leurs sièges | garde son poste | ans en fonction | années en fonction | ans en place | ans en poste | reste administrateur | reste administratrice | restent administrateurs | elles restent | ils restent | exercera | exerceront | tient sa place | garde ses pouvoirs | reste assis | restent assis | occupe le poste | occupe sa charge | demeure en place | demeurent en place | demeure en charge | reste en charge | restent en charge | ne quitte pas sa place avant | entre au conseil pour | entrent au conseil pour | vont jusqu'au bout de | conduit pendant | mène pendant | se maintient | se maintiennent | court pendant | courent pendant | =le restent
  ar ~ظل | ~بقى | ~ستمر* | ~زاول* | ~مارس* | ~دوم | ~نتهي | ~ستغرق | ~متد | عضوية | ~بقين | ~بقون | ~ظلون | ~قضي | ~خدم | ~خدمون | ~حتفظ | سنوات في مهام* | سنوات في منصب* | سنتين في مهام* | ~نوب المتصرفون | ~نوب المتصرفات | ~مكث | ~مكثون | ~مكثن | ~برح* مقعد* | لا ~برح* | ~شغل مقعد* | ~شغلون مقاعد* | ~نهض ب* | ~قعد في | ~قيم في | ~ستقر في | ~تربع على | ~عمر في | ~لبث | ~لبثون | ~نفق في مهام* | ~تحمل أعباء | ~حمل أعباء | ~قوم بأعباء | ~سلخ في | ~مضي في مهام* | ~قضون
SINCE +
  fr depuis | il y a | remonte à | ancienneté
  ar منذ | أقدمية
REMAINING +
  fr restant | restante | reste à courir | restent à courir | à courir | achève | achèvent | inachevé | restait | restaient | restera à courir | reste du mandat | prédécesseur
  ar الباقية | المتبقية | الباقيتين | المتبقيتين | ما تبقى | ما بقي | بقية | أتم | ~كمل
PRESCRIBED +
  fr se prescrit | se prescrivent | prescription | prescrite
  ar ~تقادم* | تقادم*
PAST_YEARS +
  fr dernières | derniers | écoulés | écoulées | précédents | précédentes
  ar الأخيرة | الأخيرتين | المنصرمة | المنصرمتين | السابقة | الماضية
KEEP_PAPERS +
  fr conserve | conservés | conservées | conserver | archive | archives
  ar ~حتفظ* | تحفظ | يحفظ | حفظ | الاحتفاظ
CONVICTED +
  fr condamn* | privé du droit | privés du droit | repris de justice | frappé d'une peine | puni de prison | déchu de ses droits
  ar حكم عليه* | محكوم* | إدانة | صدر في حقه* | سجين | مدان* | ذو سوابق | سوابق عدلية | ~سجن | سجن من أجل
FIRST_YEARS +
  fr premières années | deux premières | deux premiers | premiers exercices
  ar الأوليين | الأولين | السنوات الأولى
CONTRACT +
  fr contrat | contrats | bail | baux | convention
  ar عقد | عقود | اتفاقية | الكراء | كراء
AMOUNTS_TO +
  fr est de | est fixé | est fixée | fixée à | égale à
  ar هي | هو | تحدد | حددت | محددة

# --- composition ---------------------------------------------------------------------------------
MADE_OF +
  fr réunit | comporte | est fait de | formé | forment | formant | se compose | est pourvu | doté | dispose de | compte | rassemble | constitue | constituent | composent | est garni de | garnir | garnissent | peuplent | y prennent place | s'y asseyent | se monte à | se chiffre à | se partagent les sièges
  ar قوامه* | فيه | به | ~حتوي | مؤلف* | مكون* | ~ضم | ~كون* | ~شكل* | مشكل* | ~ؤلف | ~ؤلفون | ~نتظم من | ~لتئم من | عداده | في عداد* | عدتهم | عدته | ~شغل مقاعد* | ~جلس فيها | ~ملأ مقاعد*
AT_NUMBER +
  fr =au nombre de | leur nombre | son effectif | effectif fixé | effectif est
  ar عددهم | عددهن | عددها | عدده | أعضاؤه | أعضاؤها | عدد أفرادها | عدد أفراده
FALL +
  fr tombe | tombait | descend | réduit à | réduits à | se trouve réduit | n'atteint plus | passe sous | diminue | ne compte plus que | baisse à
  ar ~نزل | نزل | صار | أصبح | ~صبح | انخفض | ~نخفض | تراجع | ~هبط | هبط | ~تدنى | تدنى | ~تقلص | تقلص | ~ضؤل | ضؤل | دون عدد
BOARD_LIKE +
  fr commission | comité de sages | comité technique | bureau de | collège | équipe
  ar لجنة | لجان | فريق
RAISE +
  fr porter à | porter _ à | porté à | jusqu'à
  ar ~رفع* | ~بلغ
REPLACES +
  fr remplacée par | remplacé par | cède la place | laisse la place | se dote | doter | constitué | passage au conseil | institué | élira un conseil | élit un conseil | élire un conseil | prend sa place | prend la place | prendra sa place | prendra la place | s'efface devant | prend le relais | prendra le relais | succède au gérant | se substitue au gérant
  ar حل مجلس* | ~حل محل* | ~عوض المسير | ~حدث* مجلس | إحداث مجلس | ~حدث المجلس | استبدل | ~خلف المسير | ~أخذ مكان المسير | ~ستلم المشعل | ~حل مكان المسير | ~قوم مقام المسير
LEAVE_SEAT +
  fr quittera le conseil | quitteront le conseil | sur neuf changent | sur six changent | changent de titulaire | change de titulaire | se vident | quittera ses fonctions | quitteront leurs fonctions | sort | sortent | sortant | sortants | sont remplacés | est remplacé | est remplacée | remplace | remplacement | quittent leurs fonctions | quittent le conseil | remis en jeu | remise en jeu | arrivent au terme | arrivent à échéance | mandat expire | mandats expirent | soumis à réélection | cessent leurs fonctions | se démettent | cèdent leur place | cède sa place | laissent leur place | remis au vote | s'en vont | partent | arrive en fin de mandat | arrivent en fin de mandat | en fin de mandat | laissent chaque année leur place | quitte le conseil | quitte son siège | quittent leur siège | quittent leurs sièges | remis à l'élection | quitte ses fonctions | cède _ la place | cède _ _ la place | laisse la place | finissent ensemble | change chaque année | changent chaque année | change tous les ans | est changé | sont changés | laisse sa place | laissent la place | cède la place | cèdent la place | à pourvoir | cesse ses fonctions | fait peau neuve | font peau neuve | remettent leur siège | remet son siège | quittent la place | tirent leur révérence | rendent leur siège | rendent leurs sièges | rend son siège | s'effacent | s'efface | déposent leur mandat | dépose son mandat | abandonnent leur siège | passent la main | passe la main
  ar ~خرج | ~خرجون | الخارج* | خروج | ~غادر* | ~عوض* | ~حل محل* | ~ستبدل* | استبدال* | ~نتهي عضوي* | ~نتهي مهام | ~نتهي مهمة | ~نتهي مدة | تعاد _ انتخابات | إعادة تشكيل | ~عاد تشكيل* | ~تغير* | ~عاد انتخاب ثلث* | ~ذهب المتصرفون | ~خلي | ~خلون | على إعادة الانتخاب | على الانتخاب من جديد | على التصويت من جديد | ~عرض _ المقاعد | المقاعد على التصويت | ~عرض نصف | ~عرض ثلث* | ~نقضي مهمة | ~نقضي مهام | ~نقضي انتداب* | ~نتهي انتداب* | ~ملأ | ~ترك* مقعد* | ~ترك مقعده | ~تنحى* | ~تنحون | ~سلم* مقاعدهم | ~تخلى* عن مقاعد* | ~تخلى* عن مقعد* | ~تخلون عن مقاعد* | ~تبدل* وجوه | تتبدل وجوه | ~برح* مقعد* | ~فرغ* مقاعد | ~ضع مقعده | ~عيد مقعده
ALL_AT_ONCE +
  fr l'ensemble des administrateurs | ensemble du conseil | ensemble des membres du conseil | ensemble de ses membres | tous les administrateurs | toutes les administratrices | tous les membres du conseil | tous ses membres | en bloc | tous ensemble | le même jour | à la même date | en une seule fois | d'un seul coup | dans sa totalité | en totalité | intégralement | intégral | en entier | entièrement | au complet | conseil nouveau | nouveau conseil | vont tous | partent tous | tout le conseil | simultanément | =à =la fois | globalement | d'un coup | élus ensemble | finissent ensemble | intégralité | tout d'une pièce | de fond en comble | du premier au dernier | jusqu'au dernier | tous autant qu'ils sont | sans qu'il en reste un | d'une seule fournée
  ar جميع المتصرفين | كافة المتصرفين | كل المتصرفين | جميع أعضاء* | كافة أعضاء* | كل أعضاء* | جميعا | دفعة واحدة | برمته* | كله | كلها | كلهم | كلي | الكلي | كليا | بكامله* | بأكمله* | في يوم واحد | مرة واحدة كل ثلاث | مجلسا جديدا | من جديد | بكليته | بصفة كلية | في نفس الوقت | المجلس كله | شامل | مهامهم معا | مهامهن معا | انتدابهم معا | جملة واحدة | قاطبة | عن آخره | عن آخرهم | بقضه وقضيضه | عن بكرة أبيه | عن بكرة أبيهم | من أوله إلى آخره | بتمامه | كاملا | دون استثناء أحد | بأسره* | من ألفه إلى يائه
QUARTER_PART +
  fr quart
  ar ربع*
# «… but it may not chair».
THOUGH_BARRED +
  fr mais elle ne peut | mais ne peut | mais il ne peut | mais elles ne peuvent | mais elle ne saurait | mais ne saurait | sans pouvoir
  ar لكن* لا ~جوز | لكن* لا ~مكن | لكن* لا ~ترأس | لكن* لا ~حق | غير أنه* لا ~جوز | إلا أنه* لا ~جوز | دون أن ~جوز ل* | دون أن ~ترأس*
RATHER +
  fr mais | au contraire
  ar وإنما | إنما | بل

# --- pay ----------------------------------------------------------------------------------------
REWARD +
  fr dédommag* | récompense | contrepartie | tantième | tantièmes | rétribution | rétribué | forfait mensuel | rémunère | pour prix de | en échange de son temps | en échange de leur temps | pour la peine | étrennes | enveloppe de fin d'année | enveloppe annuelle | pécule
  ar مقابل | مكافأة | جائزة | إكرامية | إكراميات | عطية | هدية مالية | حوافز | حافز مالي
# What is given for the work done: no penalty.
REWARD, PAY
  ar جزاء ما ~بذل* | جزاء عمل* | جزاء خدمات* | جزاء وقت* | جزاء أتعاب* | جزاء ما ~قدم* | جزاء ما ~صرف* من وقت*
  fr pour prix de sa peine | pour prix de leur peine | pour prix de ses services | pour prix de leurs services
PAID +
  fr payé | payés | payées | payée | rémunéré | rémunérés | rémunérée | rémunérées | rétribué | versé | versés | versée | touche | touchent | rétribués | rétribuées | empoche | dédommagée | lui vaut
  ar مؤدى عنها | ~ؤدى | تؤدى | تدفع | ~دفع | ~صرف | تصرف | مأجور* | ~تسلم | ~عطى | ~عطي | ~ثاب | ~كسب
SALARIED +
  fr salarié | salariée | rémunéré | rémunérée | rémunérées | payé au mois | payés au mois | rétribués | rétribué | rémunérés | contre salaire | contre argent | moyennant salaire | moyennant rétribution | moyennant finances
  ar أجير | أجيرة | مأجور* | مؤدى عنها | لقاء أجر | لقاء أجرة | نظير أجر | نظير أجرة | مقابل أجرة
# Paid by the time worked.
TIME_RATE +
  fr =à la journée | =au mois | =à l'heure | =à la semaine | =à la vacation | =à la séance | par journée | chaque journée | par jour passé | par séance | pour chaque séance | pour chaque réunion | par réunion | par déplacement | à chaque réunion
  ar باليوم | بالشهر | بالساعة | عن كل يوم | مياومة | بالأسبوع | عن كل جلسة | عن كل اجتماع | عن كل ساعة | لقاء كل جلسة | مقابل كل جلسة | لكل جلسة | بالجلسة | بالقطعة
COMPENSATED +
  fr dédommagés | dédommagé | indemnisés de leur temps | récompensés | gratifiés
  ar ~عوض* عن وقت* | ~عوض* عن أتعاب* | ~كافأ* | مقابل وقت* | مقابل عمل*
DUTIES +
  fr fonctions | mandat | charge
  ar مهام* | المهام | مهمة | العضوية | عضوية
GIVE_LEAVE +
  fr ordonne | ordonner | fixe | fixent | arrête | signe
  ar ~أمر | ~حدد | ~وقع
FIX +
  fr fixe | fixent | fixée | arrête | détermine | vote
  ar ~حدد* | ~قرر
OTHER_THAN +
  fr n'est pas administrateur | autre qu'administrateur | autre que
  ar غير أعضاء المجلس | من غير أعضاء*

# --- composition --------------------------------------------------------------------------------
TAKEN +
  fr recruté | issus | pris parmi | pris hors | pris en dehors | prise hors | est pris | sont pris | tiré des | sort des
  ar ~ؤخذ | ~نتقى | ~أخذون
TRUSTED +
  fr toute autre personne | toute personne de confiance | autre personne de confiance | personnes de confiance | toute personne compétente | personnalités
  ar الأشخاص الذين ~ثق | أشخاص تثق | ذوي الخبرة | من ذوي الكفاءة | غيرهم ممن
REQUIRES +
  fr exige | exigé | requis | requiert | suppose | nécessaire | il faut | faut | nécessite | implique | besoin | est subordonné à | est subordonnée à | passe par
  ar ~شترط* | ~لزم | ~ستلزم* | ~تطلب* | ~فترض | لازم* | ~ستوجب | ضروري* | ~حتاج* | ~فتقر إلى | لا غنى عن | موقوف* على | متوقف* على | ~توقف على | رهين* ب*
A_MEMBER +
  fr membre | coopérateur | sociétaire | coopératrice
  ar عضوا في التعاونية | عضو في التعاونية | متعاونا | منخرطا
SIT +
  fr siège | siègent | siégera | ont voix | dispose d'une voix | s'asseoir | s'assoit | s'asseyent | prend place au conseil | prennent place au conseil | prendre place au conseil | a sa place au conseil | ont leur place au conseil
  ar ~جلس | ~شارك في المجلس | ~حضر | ~جلس فيها | ~جلسوا | ليجلسوا | ~جلسون | الجلوس في | جلوس* في | ~تبوأ | ~شغل مقعد* | ~شغلون مقاعد*
INSURANCE +
  fr assureur | compagnie d'assurance | compagnie d'assurances | assurance
  ar شركة التأمين | شركات التأمين | المؤمن | تأمين* على
SEAT_WORD +
  fr siège | sièges
  ar مقعد* | المقعد | مقاعد المجلس | مقاعد مجلس الإدارة | مقاعده | مقعد من مقاعد
RESERVED +
  fr réservé | réservés | revient à | appartient à | dévolu
  ar ~خصص | مخصص | محجوز | ~عود
OTHER_BOARD +
  fr conseil d'administration de l'union | conseil de l'union | union
  ar مجلس إدارة الاتحاد | الاتحاد
LOSES_SEAT +
  fr cesse d'en faire partie | cesse de faire partie | cesse d'être administrateur | s'être démis | renoncé à ses fonctions | siège _ déclaré vacant | siège _ vacant | perd son siège | perd sa place | perd la qualité | se perd | quitté le conseil | quitte le conseil | déchu | perd son mandat | valent démission | vaut démission | emporte démission | emportent démission | exclu du conseil | plus administrateur | perte du mandat | est remplacé | est remplacée | écarté du conseil | renvoyé du conseil | chassé du conseil | ne conserve pas ses fonctions | perte automatique | perte de la qualité d'administrateur | perte du siège | sorti d'office | sortie d'office | sortant d'office | perd _ son siège | perd _ la qualité d'administrateur | cesse _ d'être administrateur | cesse de plein droit | déchu de plein droit | renoncé à son siège | renoncé à son mandat | renoncé à sa place | renoncé à sa charge | perd sa chaise | perd son fauteuil | son siège lui échappe | laisse son siège de plein droit | vaut renonciation à son siège | tenu pour démissionnaire | tenue pour démissionnaire | tenus pour démissionnaires | censé démissionnaire | censé avoir quitté | réputé avoir quitté | est rayé du conseil | rayé du conseil | sorti du conseil | sort d'office | lui coûte son siège | coûte son siège | coûtent son siège | coûte sa place | entraîne la perte de son siège | emporte la perte de son siège | est dépouillé de son siège | déchoit | est évincé du conseil
  ar سقطت عضويت* | ~سقط عضوي* | تسقط عضوية | في حكم المستقيل | متنازلا عن مهام* | متنازلا | شغور مقعد* | ~فقد مقعد* | ~فقد عضوي* | خارجا من المجلس | متخليا | ~عادل* الاستقالة | بمثابة استقالة | بمثابة الاستقالة | فقدان العضوية | ~عوض | ~قصى من المجلس | ~بعد من المجلس | ~طرد من المجلس | مقصى من المجلس | ~فقد المتصرف مقعد* | ~فقد العضو مقعد* | ~فقد المتصرف صفت* | ~فقد _ مقعد* | ~فقد _ صفت* | تنتهي عضوية المتصرف | تنتهي _ عضوية المتصرف | تنتهي عضويته | قرينة _ على الاستقالة | على الاستقالة | تخلى عن مقعد* | تخلى عن مهام* | تخلى عن مهمت* | ~ضيع مقعد* | ~سقط مقعد* | ~زول عضويت* | ~زول صفت* | ~نزع منه مقعد* | ~سحب منه مقعد* | ~حسب مستقيلا | ~عد منسحبا | منسحبا من المجلس | ~كلفه مقعده | ~كلفه ذلك مقعده | ~شطب من المجلس | ~شطب عليه من المجلس | يؤول إلى فقدان مقعد* | بمنزلة استقالة | بمنزلة المستقيل
ALERT +
  fr rappel | avertissement | avertit | amende
  ar تنبيه* | ~نبه* | إنذار* | غرامة

# --- managers -----------------------------------------------------------------------------------
MANAGING +
  fr gérance | gérer la coopérative | conduire la coopérative | conduite de la coopérative | conduite des affaires | les rênes | la barre de la coopérative
  ar التسيير | مهمة التسيير
COLLEGIAL +
  fr collégial | collégiale | collège
  ar جماعي | جماعية
FOR_LIFE +
  fr =à vie | pour toute la durée de la coopérative | pour la durée de la coopérative | sans limite de temps | sans terme | sans limitation de durée | pour une durée indéterminée | jusqu'à sa mort | jusqu'à la mort | sa vie durant | leur vie durant | la vie durant | viager | viagère | à perpétuité | sans que nul terme | indéfiniment | tant qu'il vivra | tant qu'elle vivra | tant qu'il en aura la force | jusqu'à ce que l'âge | jusqu'à ce que la mort | jusqu'à ce que la maladie | ad vitam | aussi longtemps que ses forces
  ar مدى الحياة | طيلة مدة التعاونية | طيلة حياة التعاونية | ما دامت التعاونية | بدون تحديد مدة | دون تحديد مدة | لمدة غير محددة | لأجل غير مسمى | ما عاشت | ما بقي حيا | ما دام حيا | ما دامت حية | حتى الموت | إلى الموت | حتى الوفاة | إلى الوفاة | إلى أن يموت | إلى أن يتوفى | العجز أو الموت | الموت أو العجز | إلى أن ~قعده | إلى أن ~عجز | ~قعده المرض | بلا نهاية | دون نهاية | إلى ما لا نهاية | أبد الدهر | ما قدر على ذلك | ما استطاع ذلك | طوال حياته | طيلة حياته | طول عمره
POWERS_WIDE +
  fr pouvoirs | vis-à-vis des tiers | à l'égard des tiers
  ar سلطات* | صلاحيات* | تجاه الأغيار
AGAINST_OTHERS +
  fr à l'égard des tiers | envers les tiers | aux tiers
  ar تجاه الأغيار | تجاه الغير | إزاء الأغيار
AS_LONG_AS +
  fr tant que | jusqu'à ce que | aussi longtemps que | aussi longtemps | tant qu'il | tant qu'elle | tant qu'on | tant qu'ils | tant qu'elles | tant et si longtemps que | pour autant que | jusqu'au jour où | jusqu'au moment où
  ar ما دامت | ما دام | ما لم | إلى أن | طالما | ما بقي | ما بقيت | إلى حين | إلى اليوم الذي | إلى غاية أن | ما برح
# What opens the main clause after a condition.
SO_WORD +
  fr alors
  ar فإن | فإنه | فإنها
NO_END +
  fr aucun terme | sans terme fixé | aussi longtemps qu'il le voudra | aussi longtemps qu'elle le voudra | aussi longtemps qu'il le souhaite | aussi longtemps qu'elle le souhaite | aussi longtemps qu'il le souhaitera | aussi longtemps qu'elle le souhaitera | tant qu'il le voudra | tant qu'elle le voudra | tant qu'il le souhaite | tant qu'elle le souhaite | n'a pas de fin | n'a point de terme | n'a pas de terme | n'est borné par aucun | n'est bornée par aucun | sans qu'un terme | sans terme assigné | sans échéance | tant qu'il lui plaira | tant qu'il lui plaît | tant qu'elle lui plaît | autant qu'il lui plaira | autant qu'il voudra | à son gré | tant qu'il en aura envie
  ar لا أجل | دون أجل محدد | ما دام راغبا | ما دامت راغبة | ما دام يرغب | ما دامت ترغب | ما شاء | ما شاءت | لا نهاية ل* | لا حد ل* | دون تحديد أجل | دون أجل | بلا أجل | غير مقيد* بأجل | ما طاب له | ما طابت له | ما أراد | ما راق له | إلى أن ~رغب عن
BEFORE_TERM +
  fr avant terme | avant le terme | avant l'expiration | avant la fin | pendant son mandat | pendant leur mandat | pendant la durée | en cours de mandat | durant son mandat | durant leur mandat | avant l'échéance | pendant trois ans | avant trois ans | en cours de route | avant son terme | avant leur terme | avant son échéance | avant leur échéance | avant d'avoir achevé | avant d'avoir accompli | tant que court le mandat | tant que dure le mandat | tant que court son mandat | avant qu'il n'ait achevé | avant l'arrivée du terme | avant l'arrivée de l'échéance | prématurément
  ar قبل نهاية | قبل انتهاء | قبل الأوان | قبل انقضاء | قبل انصرام | طيلة انتداب* | خلال مدة انتداب* | طيلة مدة* | خلال انتداب* | أثناء انتداب* | أثناء مدة* | طيلة ثلاث سنوات | قبل مرور | قبل تمام* | قبل حلول أجل* | قبل أجله* | قبل تمام | قبل إتمام | قبل استكمال | قبل استيفاء | قبل حلول أجل | قبل أن ~تم مدت* | قبل أن ~ستكمل | قبل أن ~حل أجل* | قبل أن ~نتهي | قبل أن ~نقضي | قبل حلوله | قبل ميعاده | قبل موعده | ما دام انتدابه | ما دام أجله | أثناء سريان انتدابه | قبل الأجل
UNWILLING +
  fr sans son accord | sans son consentement | contre son gré | malgré lui | malgré elle | sans qu'il y consente | sans qu'elle y consente | à son corps défendant | bon gré mal gré | qu'il le veuille ou non | qu'elle le veuille ou non | sans son aveu | sans son agrément
  ar دون رضاه | دون رضاها | دون موافقته | دون موافقتها | رغما عنه | رغما عنها | بغير رضاه | بغير رضاها | بدون موافقته | بدون موافقتها | كرها | قسرا | شاء أم أبى | شاءت أم أبت | رغم أنفه | على كره منه | مكرها
OWN_WILL +
  fr de son plein gré | volontairement | de son propre chef | son propre consentement | sa propre volonté | qu'avec son accord | qu'avec son consentement | que s'il y consent | que si elle y consent | qu'à sa demande | s'il le veut bien | si bon lui semble | par sa propre décision | que de son propre mouvement | qu'il ne l'ait voulu
  ar بمحض إرادت* | من تلقاء نفس* | باختيار* | إلا برضاه | إلا برضاها | إلا بموافقته | إلا بموافقتها | إلا بطلب منه | إلا بطلب منها | إلا بقبوله | إلا بقبولها | بإرادته | بإرادتها | طواعية | طوعا | بمشيئته | عن طيب خاطر | برغبته | برغبتها | إلا إذا شاء | إلا إذا أراد | إلا إن أراد
QUALIFIED +
  fr majorité renforcée | majorité qualifiée | majorité spéciale
  ar أغلبية خاصة | أغلبية موصوفة | أغلبية معززة
BY_NONE_BUT +
  fr que par | =qu' avec | que l'assemblée | que sur vote | sauf par | que du fait de | que de la main | hormis par
  ar إلا من طرف | إلا من قبل | إلا بقرار | إلا بناء على | إلا الجمعية | إلا للجمعية | إلا على يد | إلا من لدن | إلا بأمر | إلا من جانب
EACH_ALONE +
  fr chacun peut agir seul | agir séparément | chacun d'eux peut agir | peut agir seul | seul les actes | agissant séparément | ensemble ou séparément | chacun séparément | chacune séparément | leurs deux signatures | deux signatures | prennent ensemble | décident ensemble | agissent ensemble | ensemble toutes | signature des deux | signatures des deux | accomplir seul | agir seul | seul tous les actes | accord des deux | signature d'un seul | accord de l'un et de l'autre | accord des deux gérants | accord de tous les gérants | sans l'aveu de l'autre | sans en référer à l'autre | de son côté | chacun de son côté | chacune de son côté | sur sa seule signature | de son propre chef | indépendamment l'un de l'autre | la signature de l'un | sa seule signature | leurs signatures conjointes
  ar ~نفرد | ~عمل بمفرده | لكل واحد أن ~عمل | توقيعيهما | توقيعهما | سويا | كل على حدة | على حدة | بمفرده | توقيع الاثنين | وحده بكل | القيام وحده | اتفاقهما | توقيع أحدهما | اتفاق الاثنين | بمفرد* | منفردا عن | كل من جهته | كل واحد من جهته | بتوقيع واحد | بتوقيعه وحده | دون الرجوع إلى الآخر | دون الرجوع إلى زميله | دون استشارة الآخر | توقيع أي منهما
DISAGREE +
  fr désaccord | désaccords | divergence | différend entre eux | différend entre les gérants | ne s'accordent pas | ne s'entendent pas | ne sont pas d'accord | mésentente | brouille | discorde | mésintelligence | querelle entre les gérants | ne tombent pas d'accord | opposés d'avis | d'avis contraire | avis opposés | divisés | discordance | dissentiment | désunion
  ar عند الاختلاف | خلافهما | خلافهم | اختلف المسيرون | اختلف المسيران | عند الخلاف | اختلافهم | اختلافهما | اختلفا | اختلفوا | اختلفتا | ~ختلفان | خلاف بينهما | خلاف بينهم | تعارضت آراؤهم* | تعارض رأياهما | تباين* آراؤ* | تباين الآراء | تضارب* آراؤ* | تضارب الآراء | تنازع* المسير* | تنازعا | تنازعوا | شقاق | نزاع بينهم | نزاع بينهما | افتراق الرأي | افترق* آراؤ* | لم ~تفقا | لم ~تفقوا
ONE_WITHOUT_OTHER +
  fr l'un sans l'autre | sans l'accord de l'autre | sans l'autre | accord de l'autre
  ar دون الآخر | إلا بموافقة الآخر | دون موافقة الآخر | أحدهما شيئا
AGAINST_ONE +
  fr deux contre un | à deux au moins
  ar باثنين ضد واحد | اثنين على الأقل

# --- powers -------------------------------------------------------------------------------------
ROLE +
  fr rôle | mission | tâches | fonctions
  ar دور | مهام | مهمة
IN_CHARGE +
  fr a la charge | tous les actes | toutes les affaires | =au nom de la coopérative | agit en toute circonstance | qualité pour agir | n'échappe au conseil | actes utiles | actes de gestion | bonne marche | marche de la coopérative | s'occupe de tout | décide de tout | règle les affaires | règle toutes les affaires | toutes mesures | mesures utiles | toutes décisions | fait et défait | préside aux affaires | conduit tout | mène tout | tient tout en main | veille aux affaires | a l'œil sur tout
  ar شؤون التعاونية | كل الأعمال | جميع الأعمال | باسم التعاونية | ينوب* _ عن التعاونية | الصفة في العمل | كافة الأعمال | كل ما ~هم | سير التعاونية | جميع شؤون | كل التدابير | التدابير اللازمة | كافة التدابير | ~قوم بكل | ~تصرف في كل | شؤونها كلها | ~رعى مصالح | ~سهر على مصالح | ~دير كل
ACT_OF_BUSINESS +
  fr achète | vend | emprunte | plaide | arrête les comptes | engage les dépenses | passe les marchés | conclut les contrats | convoque les assemblées | exécute les décisions | embauche | recrute | ouvre les comptes | signe les contrats | prépare le budget | établit le budget | prépare les comptes | dresse l'inventaire | fixe les prix | passation des contrats | recrutement | ouverture et le fonctionnement des comptes | ouverture des comptes | établissement des comptes | convocation de l'assemblée | conclut les emprunts | conclut les marchés | conclut les | aliène | dirige le personnel | tient la comptabilité | tiennent la comptabilité | applique les délibérations | appliquent les délibérations | engage la coopérative | engagent la coopérative | conduit les affaires | décide des achats | décide des ventes | décide des | acheter | vendre | fixer les prix | louer | répondre aux commandes | nomme le personnel | gère les stocks | paie les salaires | acquitte les dettes | tient la caisse | exécute le budget | décide les achats | conclut | traite les affaires | tient les livres | passe les commandes | contracte des emprunts | engage le personnel | encaisse les recettes | règle les fournisseurs | paie les fournisseurs | signe les chèques | délivre les quittances
  ar ~شتري | ~بيع | ~قترض | ~تقاضى | ~حصر الحسابات | ~لتزم بالنفقات | ~برم الصفقات | ~برم العقود | ~دعو الجمعية | ~نفذ قرارات | ~شغل المستخدمين | ~فتح الحسابات | ~عد الميزانية | ~عد الحسابات | ~حدد الأثمان | ~حدد الأسعار | ~شتريان | ~بيعان | ~شترون | ~بيعون | ~قترضان | ~وقعان العقود | ~مسكان الحسابات | ~دبران | نشتري | ~دبر الشؤون | ~دبر شؤون | ~حضر الميزانية | ~حضر ميزانية | ~نفذ القرارات | ~عقد الصفقات | ~عقدون الصفقات | ~قبض الأثمان | ~قبضون | ~سدد الديون | ~سددون | ~حضر الحسابات | ~حضرون الحسابات | ~مسك الحسابات | ~مسك المحاسبة | ~تعاقد مع | ~حدد الأجور | ~ؤدي الأجور | ~ؤدي أجور | ~وقع العقود | ~قرر المشتريات | ~شغل العمال | ~شغل الأجراء | صاحب القرار | القرار في التشغيل | ~فتح _ الحسابات | ~صرف النفقات | ~قبض المداخيل | ~وقع الشيكات | ~ؤدي للموردين | ~مضي العقود | ~بت في المشتريات | ~مسك الدفاتر | ~جلب الطلبات | ~لبي الطلبات

# --- removal, vacancy ---------------------------------------------------------------------------
CONFIDENCE +
  fr confiance
  ar ثقة
EXCLUDE_MEMBER +
  fr exclusion d'un membre | exclusion du membre | exclusion d'un coopérateur | l'exclusion
  ar فصل العضو | فصل الأعضاء | فصل عضو | فصل المتعاون
ANY_REASON +
  fr tout autre motif | tout motif | n'importe quel motif | ou pour toute autre
  ar أو لغيره | لأي سبب | أي سبب كان | بأي سبب
THIRD_PART_OUT +
  fr sortant | sortants
  ar الخارج*
SUCCESSOR +
  fr remplaçant | remplaçante | successeur | remplacer l'administrateur | administrateur provisoire | remplacer un administrateur | celui qui prend la place | celle qui prend la place | nouveau venu | nouvel administrateur | qui lui succède | qui succède | qui prend sa suite
  ar خلف* | خلفا | ~خلفه | ~خلف* | بديلا | متصرفا مؤقتا | من ~حل محل* | من ~عوض* | العضو الجديد | المتصرف الجديد | من ~شغل مقعده | من ~شغل المقعد | من ~جلس مكانه
DELAYED +
  fr sans attendre | sans délai
  ar دون انتظار نهاية | دون تأخير
IF_NOT +
  fr si elle ne | si l'assemblée ne | si l'assemblée refuse | quoi qu'elle décide | tant que l'assemblée | tant qu'elle n' | si l'assemblée ordinaire ne | si l'assemblée ordinaire suivante ne | si l'assemblée suivante ne | si la prochaine assemblée ne | si la plus proche assemblée ne | tant que la prochaine assemblée
  ar إذا لم | فإن لم | وإن لم | ولو لم | ما لم ~صادق | ما لم ~قر | ما لم ~زك | ما لم ~جز | ما لم ~ثبت
ESCAPES +
  fr échappe à l'assemblée | échappent à l'assemblée | s'impose à l'assemblée | s'imposent à l'assemblée | lie l'assemblée
  ar ملزم للجمعية | لا شأن للجمعية | ~خرج عن اختصاص الجمعية | لا اختصاص للجمعية
INTERVENE +
  fr intervient | intervenir | se prononce | se prononcer | à connaître | connaître | statuer | en juger | son mot | à redire | rend compte | rend pas compte | rendre compte | connaît | saisie
  ar ~تدخل* | تدخل | ~بدي رأي* | رأيها | دخل | شأن | ~بت | ~طلع | ~خبر | ~نظر

# --- liability ----------------------------------------------------------------------------------
SUE +
  fr poursuivre | poursuit | poursuivi | poursuivis | assigner | assigné | agir contre | agir en justice | agir en responsabilité | rechercher la responsabilité | mettre en cause | engager la responsabilité | demander réparation | se retourner contre | attaquer | aller en justice contre | aller en justice | assigne | assignent | attaque en justice | traduit en justice | demander compte en justice | en demander compte | leur demander compte | traîner _ devant le juge | traîner devant le juge | traîne devant le juge | traîner en justice | traîné en justice | traîner devant les tribunaux | traîner _ devant les tribunaux | attraire | attrait en justice | citer en justice | cité en justice | appeler en justice | traduire en justice | traduire devant les tribunaux | déférer au juge | porter l'affaire devant le juge | saisir le juge contre | saisir le tribunal contre | demander raison devant
  ar ~قاضي* | ~قاضو* | مقاضاة* | متابعة* | المتابعة | ~تابع* | إثارة مسؤولية* | ~ثير مسؤولية* | ~رفع* عليهم | قاضى | قاضت | قاضوا | رفع دعوى | مساءلة المسير* | مساءلة المتصرف* | مساءلة أعضاء المجلس | مساءلة الرئيس | ~جر* إلى القضاء | جر* إلى القضاء | ~جر* أمام القضاء | ~جر* إلى المحكمة | جر* إلى المحكمة | ~حيل* على القضاء | ~حال* على القضاء | إحالة* على القضاء | ~خاصم* | مخاصمة* | خصومة ضد* | ~رفع أمر* إلى القضاء | ~رفع أمر* إلى المحكمة | ~شكو* إلى القضاء | ~طالب* أمام القضاء | مطالبة* أمام القضاء | ~حاسب* أمام القضاء | محاسبة* أمام القضاء | ~قيم الدعوى | إقامة الدعوى
COMPANY_ACTION +
  fr action sociale
  ar دعوى التعاونية
CLAIM_AT_LAW +
  fr réclamation | responsabilité
  ar مطالبة | مسؤولية
DAMAGES +
  fr dommages-intérêts | dommages et intérêts | des dommages | réparer le préjudice | répare le préjudice | réparation du préjudice
  ar تعويض* عن الضرر | تعويض* عن الأضرار | جبر الضرر | إصلاح الضرر | رفع الضرر
COMPLAINT +
  fr plainte | plaintes
  ar شكاية* | شكوى | الشكوى | الشكاوى
WHETHER +
  fr que l'assemblée l'approuve ou non | approuve ou non | qu'elle y consente ou non | avec ou sans | qu'il y ait faute ou non | qu'il ait ou non | qu'ils aient ou non | qu'elle ait ou non | qu'il y ait ou non | fautif ou non
  ar أم لم | أو لم ~وافق | سواء | أو بدونها | أو بدونه
DEBTOR +
  fr débiteur | débiteurs | mauvais payeurs
  ar مدين | المدين | المدينين
EXTINGUISH +
  fr éteint | éteindre | éteinte | met fin | couvre | purge | libère | efface | emporte renonciation | vaut renonciation | prive d'effet | lave de toute faute | met à couvert | tient quitte | tenu quitte | ferme la porte à | interdit toute poursuite | fait table rase | blanchit
  ar ~سقط* | إسقاط | ~نهي | ~طوي | سقوط | ~ضع حدا | ~برئ | مسقط* | ~غسل | ~محو | ~جب | ~قطع الطريق على | ~غلق الباب أمام | ~طهر من | ~سدل الستار | ~حصن من | تحصين* من | ~حول دون أي متابعة
DISCHARGE +
  fr quitus | décharge | approbation des comptes | approuvant les comptes | approuve les comptes | approuvé les comptes | quittance | absolution | satisfecit | blanc-seing donné | adoption des comptes | une fois les comptes adoptés | vote des comptes | compte approuvé
  ar إبراء* | برئت ذمة* | ~برئ ذمة* | براءة ذمة* | المصادقة على الحسابات | صادقت _ على الحسابات | مصادقة _ على الحسابات | تزكية الحسابات | اعتماد الحسابات | قبول الحسابات | إقرار الحسابات | أقرت الحسابات | صك البراءة
HEARD_IN_COURT +
  fr recevable | recevables | admise | admis | accueillie | ne saurait prospérer | peut prospérer
  ar مقبولة | تقبل | تسمع | مسموعة | مسموع | ~سمع | ~قبل شكلا | مستساغة
BRING +
  fr engagée | engagé | engager | exercer | exercée | intenter | intentée | introduire | introduite | recevable | diriger | dirigée | former | lancée | lancé | lancer | déclenchée | déclencher | entamer | entamée
  ar ~رفع* | رفع | إقامة | ~قيم* | مباشرة | ~باشر | تقبل | ~قبل | تسمع | ~سمع | تحريك | ~حرك | إثارة | ~ثير | تفعيل
AGAINST +
  fr contre | à l'encontre | envers
  ar ضد | في مواجهة* | عليهم | على المتصرف* | في حقه | في حقهم | في حقها | ضده | ضدهم | ضدها
AFTER_YEARS +
  fr après cinq ans | au-delà de cinq ans | passé ce délai
  ar بعد خمس سنوات | بعد مرور | بعد مضي
CHARGE +
  fr charger | chargent | mandater
  ar ~كلفوا | تكليف
ALONE +
  fr =seule | =seul | exclusivement | uniquement
  ar وحدها | وحده | دون غيرها | حصرا
FORMALITY +
  fr formalité | formalités | procédure | autorisation | approbation | à aucune autorisation | à aucun agrément | à aucun accord | aucune autorisation
  ar إجراء | إجراءات | شكلية | مسطرة | لأي إذن | لأي ترخيص | لأي موافقة | إلى أي موافقة | إلى أي إذن | إلى أي ترخيص

# --- loans, agreements --------------------------------------------------------------------------
FACILITY +
  fr facilités | facilité de caisse | avance de trésorerie | concours financiers
  ar تسهيلات | تسهيل مالي
LEND +
  fr prête | prêter | prêtent | avancer | avance de l'argent | avancer de l'argent | avalise | avaliser | cautionne | cautionner | se porte garante | se porter garante | se porte caution | se porter caution | garantit les | dépanner | dépanne | ouvre sa caisse | ouvrir sa caisse | ouvre ses caisses | fait crédit | faire crédit | fait l'avance | faire l'avance | tire d'embarras | tirer d'embarras | vient en aide par un prêt | vient au secours | secourt | répond de l'emprunt | répond de la dette | répond des dettes | répond sur ses biens | se constitue caution | se constituer caution | s'engage pour lui | met des fonds à la disposition | mettre des fonds à la disposition | trouve l'argent | trouve _ de la coopérative l'argent | trouve auprès de la coopérative | puise dans la caisse | puiser dans la caisse | puisent dans la caisse
  ar ~قرض* | إقراض* | ~سلف* | تسبيق مبالغ | ~سبق مبالغ | ~كفل* | كفالة* | ~ضمن* | ~سعف | إسعاف* | ~فتح خزين* | ~فتح _ خزين* | ~مد بالمال | ~مد _ بالمال | ~داين* | ~غترف من | ~غرف من صندوق | ~أخذ من صندوق التعاونية | ~سحب من صندوق التعاونية | ~تحمل دينه | ~تحمل ديون* | ~لتزم بديون* | ~ضع رهن إشارته مالا | تسليف*
BORROW +
  fr emprunter | empruntent | emprunte | contracter un emprunt | contracter des emprunts | se faire avancer | se faire prêter | se faire consentir un prêt | puiser dans la caisse | puise dans la caisse | puisent dans la caisse | tirer sur la caisse | recourir au crédit de la coopérative | se servir dans la caisse
  ar ~قترض* | اقتراض* | ~ستلف* | ~تسلف* | ~ستدين* | استدانة* | ~ستسلف | ~تداين | الاستدانة من
BILLS +
  fr traites | dettes | engagements | emprunts personnels | obligations
  ar كمبيالات | ديون* | التزامات* | الالتزامات
MONEY_WORD +
  fr argent | sommes | somme | fonds
  ar مبالغ | مبلغا | أموالا | مالا
TO_ADMINISTRATOR ++
  fr =à un administrateur | =aux administrateurs | =à ses administrateurs | =à l'un des administrateurs | =à tout administrateur | =aux membres du conseil | =à un membre du conseil | =au président | =à la présidente | =à son président | =au trésorier | =aux dirigeants | =aux administratrices | en faveur des administrateurs | en faveur du président | au profit des administrateurs | =aux membres de son conseil | =au conjoint d'un administrateur | =à la trésorière | =à ses dirigeants | =à ses responsables | =à ses élus | =à son conseil | au bénéfice des administrateurs | au bénéfice de l'administrateur | =au bénéfice =du président | =à l'administrateur | =à l'administratrice | =à cet administrateur | =à celui des administrateurs | =au représentant permanent | =à son représentant permanent | au bénéfice d'un administrateur | au profit d'un administrateur | au profit de l'administrateur | au profit du président | à tel administrateur | à quelque administrateur | en faveur d'un administrateur | en faveur de l'administrateur | aux gens du conseil | à celui qui préside | à qui siège au conseil | à ceux qui siègent au conseil
  ar عضوا من أعضائه | أحد أعضائه | لأحد أعضائه | واحدا من أعضائه | لعضو من أعضائه | =للمتصرفين | =للمتصرف | =للمتصرفات | =لمتصرف | =لمتصرفيها | =لأعضاء المجلس | =لأعضاء مجلس | =لعضو المجلس | =لعضو مجلس | =للرئيس | =للرئيسة | =لرئيس المجلس | =لرئيسها | =لأحد المتصرفين | =لأحد أعضاء | لفائدة المتصرفين | لفائدة أعضاء المجلس | لفائدة أعضاء مجلس | لفائدة الرئيس | =لأعضائه | =منح الرئيس | =تمنح الرئيس | =لأي متصرف | =لزوج المتصرف | تمنح المتصرفين | منح المتصرفين | إقراض المتصرفين | إقراض الرئيس | =لأمين المال | =لأمينة المال | =ولأعضاء المجلس | =وللمتصرفين | =ولأعضاء مجلس | =وللرئيس | تقرض التعاونية مسؤوليها | =لمسؤوليها | =لمسيريها | إلى أعضاء المجلس | إلى المتصرفين | على أعضاء المجلس | على المتصرفين | إلى الرئيس | إلى أعضاء مجلس | =للممثل الدائم | لفائدة متصرف | لفائدة المتصرف | لصالح المتصرف | لصالح المتصرفين | لصالح الرئيس | لصالح أعضاء المجلس | لمن ~جلس في المجلس | =لنائب الرئيس | لأهل المجلس | =لمتصرفين
NON_ADMINISTRATORS +
  fr à l'exclusion | à l'exception | sauf | hors | excepté
  ar باستثناء | عدا | ما عدا | إلا
EXCEPT_THEM +
  fr à l'exclusion des administrateurs | à l'exception des administrateurs | sauf aux administrateurs | sauf à ceux | hors administrateurs | à l'exception de ceux | à l'exclusion de ceux | à l'exclusion des membres du conseil
  ar باستثناء أعضاء | باستثناء المتصرفين | ما عدا المتصرفين | ما عدا أعضاء | عدا أعضاء | إلا أعضاء | دون أعضاء المجلس
TO_COOPERATIVE +
  fr =à la coopérative
  ar =للتعاونية | إقراض التعاونية | =يقرض التعاونية | يقرضوا التعاونية | =يسلف التعاونية
OTHER_COOPERATIVES +
  fr autres coopératives | autre coopérative
  ar تعاونيات أخرى | التعاونيات الأخرى

# --- chair and secretary ------------------------------------------------------------------------
ALL_MEMBERS +
  fr ensemble des coopérateurs | ensemble des membres | ensemble des sociétaires | ensemble des adhérents | tous les coopérateurs | tous les membres | toutes les adhérentes | coopérateurs réunis | coopératrices réunies | membres réunis | suffrage des membres | vote des membres
  ar كافة المتعاونين | جميع المتعاونين | جميع الأعضاء | كافة الأعضاء | مجموع الأعضاء | كل الأعضاء | المتعاونات | المتعاونون | المنخرطون
DURING +
  fr réunis en | réunies en | lors de | au cours de | en assemblée
  ar خلال | أثناء | في
DIRECT_VOTE +
  fr suffrage direct | scrutin direct | suffrage universel | suffrage des membres
  ar الاقتراع المباشر | اقتراع مباشر | الانتخاب المباشر
ELECT_THEY +
  fr élisent | choisissent | désignent
  ar ~نتخبون | ~ختارون | ~نتخبن
TAKES_NOTE +
  fr prend acte | informée | informé
  ar تحاط | علما | تأخذ علما
# An organ that does no more than hear of it, and what is left to another's choice.
MERELY_TOLD +
  fr en est seulement informée | est seulement informée | est simplement informée | n'en est qu'informée | simplement informée | se borne à prendre acte | se borne à en prendre acte | se contente de prendre acte | se contente d'en prendre acte | prend simplement acte | en prend simplement acte | pour simple information | à titre de simple information | à titre d'information seulement | se contente de l'apprendre | l'apprend seulement | se borne à l'apprendre | en prend seulement connaissance | n'a qu'à en prendre connaissance | en prend simplement connaissance | n'en prend que connaissance
  ar ~كتفي _ بأخذ العلم | ~كتفي _ بالعلم | ~كتفي _ بالاطلاع | ~كتفي _ بالإحاطة | ~حاط علما فقط | ~حاط علما فحسب | لمجرد الإخبار | لمجرد الإعلام | لمجرد العلم | على سبيل الإخبار فقط | للعلم فقط | للإخبار فقط | تعلم به فقط | تعلم به فحسب | ~خبر به فقط | ~طلع عليه فقط | ~كتفي _ بالإخبار | ~كتفي _ بالإشعار | لا ~فعل أكثر من العلم به
CROSSED +
  fr franchissement | franchi | franchie | franchit | franchis
  ar جاوز* | تجاوز*
CUMULATED +
  fr conditions réunies | circonstances réunies | se trouvent réunies | se trouvent réunis | sont réunies à la fois | cumulativement | conditions cumulées | en même temps
  ar معا | في آن واحد | باجتماع | اجتماع الشرطين | مجتمعين
CHOICE_LEFT +
  fr la faculté de | le choix entre | le choix de | la liberté de choisir | peut garder | peut conserver
  ar الخيار بين | حق الاختيار | حرية الاختيار | الاختيار بين
YEARS_NUMBER +
  fr nombre d'années | nombre des années
  ar عدد السنوات | عدد سنوات
ELDEST +
  fr les plus âgés | le plus âgé | les plus vieux | les plus jeunes | le plus jeune | les doyens | le benjamin | la benjamine | le doyen d'âge | la doyenne | l'aîné
  ar أكبرهم سنا | أكبر* سنا | الأكبر سنا | أصغرهم سنا | الأصغر سنا | أسنهم | أكبرهم عمرا | أصغرهم عمرا | الأكبر عمرا
FEWEST_VOTES +
  fr le moins de voix | moins de voix | le moins de suffrages | moins grand nombre de voix | plus petit nombre de voix | le moins bien élus | les moins bien élus | le moins bien élu | derniers élus
  ar أقل الأصوات | أقل عدد من الأصوات | أضعف عدد من الأصوات | أدنى الأصوات
OPTIONAL +
  fr est facultatif | est facultative | sont facultatifs | sont facultatives | reste facultative | laissé* à l'appréciation du conseil | laissé* au choix du conseil | laissé* à la discrétion du conseil | selon son bon plaisir | n'a rien d'obligatoire | n'est pas de rigueur | laissé au bon vouloir
  ar اختياري* | أمر اختياري | متروك* لتقدير | متروك* لاختيار | موكول* لتقدير | موكول* إلى تقدير | رهين* بتقدير | غير إلزامي | غير ملزم | حسب المشيئة | لمن شاء | على سبيل الاختيار | رهن مشيئة
HAS_ELECTED +
  fr que le conseil a
  ar الذي انتخبه
AFTER_MEETING +
  fr à l'issue de | au sortir de | après l'assemblée | qui suit l'assemblée | suivant l'assemblée
  ar عقب | بعد الجمعية | على إثر
CHAIRMANSHIP +
  fr présidence | fauteuil de président | fauteuil présidentiel | tête du conseil
  ar الرئاسة | رئاسة | منصب الرئيس | زعامة المجلس
# Without a vote: by rank (the eldest, the one with most shares) or by turns.
BY_RANK ++
  fr le plus âgé | la plus âgée | plus ancien | plus ancienne | doyen | doyenne | aîné | aînée | plus grand nombre de parts | plus fort porteur | plus gros porteur | plus de parts | plus gros apporteur | par droit d'aînesse | à l'ancienneté | par rang d'ancienneté | premier inscrit
  ar أكبر* سنا | أكبر المتصرف* سنا | أكبرهم سنا | أكبرهن سنا | أكبر الأعضاء سنا | الأكبر سنا | أقدم* | الأقدم | أكبر عدد من الحصص | لأكبر عدد من الحصص | أكثرهم حصصا | أكبرهم حصصا | أسنهم | الأسن | أكبرهم عمرا | عميد السن
BY_TURNS ++
  fr tour à tour | à tour de rôle | chacun son tour | à tour =de rôle | par roulement | par rotation | présidence tournante | par tour | tourne d'année en année | l'un après l'autre | alternativement | en alternance | par alternance | passe de l'un à l'autre | change de mains chaque année
  ar ~تناوب* على | بالتناوب | تناوبا | التناوب على | كل بدوره | ~تداول* على | دوريا | بالدور | دورا بعد دور | الواحد تلو الآخر | بالتعاقب | ~تعاقب* على | مداولة بينهم | على سبيل التناوب
BUREAU_OF_MEETING +
  fr bureau de l'assemblée | tenue de l'assemblée | bureau de séance
  ar مكتب الجمعية | مكتب الجمع | مكتب الجلسة
PROCLAIM +
  fr proclame | annonce
  ar ~علن
GIVEN_TO +
  fr dévolues | dévolu | dévolue | attribuées | attribué | confié | confiée | confiées | revient
  ar إسناد | أسندت | ~سند | ~عهد | تعهد | موكول*
CHARGE_OF +
  fr en assume la charge | en assume les fonctions | s'en charge | en fait office | en tient lieu | assume la charge
  ar بمهامه | بمهامها | مهامه | بهذه المهمة
UNDER +
  fr sous l'autorité | sous la direction | sous le contrôle
  ar تحت إشراف | تحت سلطة | تحت مسؤولية
WITH_HELP +
  fr assisté | aidé | avec l'aide
  ar ~ساعد* | بمساعدة | بمعية
OFFICE_WORK +
  fr administratif | administrative | courrier
  ar الإدارية | المراسلات
OTHER_BOOK +
  fr courrier | stock | stocks | caisse | matériel | réclamations | feuille de présence | visiteurs | cahier des visites | livre des visites | cahier de doléances | cahier de présence
  ar المراسلات | المخزون | الصندوق | العتاد | الشكايات | ورقة الحضور | للمراسلات | للمخزون | دفتر الزيارات | سجل الزيارات | دفتر الزوار | سجل الزوار

# --- director -----------------------------------------------------------------------------------
ASSIGN +
  fr affecte | détache | mis à disposition | arrêté de | mise à disposition | désigné d'office
  ar ~لحق | ~وضع رهن | بقرار من
HIRE +
  fr engage | recrute | embauche | recruté | engagé | embauché | embaucher | recruter | engager
  ar ~شغل | ~وظف | ~تعاقد | تشغيل
APPOINTED +
  fr nommé | désigné | choisi
  ar تعيينه | عين
TECHNICAL +
  fr technique | commercial
  ar التقني | التقنية | التجاري
OTHERS +
  fr les autres
  ar غيره*
VALID +
  fr valables | valable | valides
  ar صحيحة | سارية
FREE_TO +
  fr libre | liberté | s'il le souhaite | a toute liberté | garde toute liberté | à sa guise | comme bon lui semble
  ar حر | حرية* | بحرية* | للمدير أن | للمديرة أن | مطلق الحرية | كامل الحرية | على هواه | كما ~شاء
FAIR +
  fr foires | formations | salons | stages | foire | salon | stage | kermesse | kermesses | marchés itinérants | expositions
  ar معارض | معرض | تكوينات | دورات | المعارض | المعرض | الدورات التكوينية | دورة تكوينية | أسواق متنقلة
# Fairs as what takes place, not as the occasion of a meeting.
FAIR_HELD +
  fr =les salons | =les foires | =les expositions | =les stages | =les formations | =les ventes | =les journées portes ouvertes | =les marchés | =les ateliers
  ar ~قام* المعارض | المعارض ~قام* | ~نظم* المعارض | المعارض ~نظم* | ~نعقد* الدورات | الدورات التكوينية ~نعقد* | ~كون المعارض | ~جري* الدورات | ~جري* التكوينات | ~نعقد* المعارض
ADVERTISE +
  fr dénoncer | signaler
  ar ~بلغ
ENDS +
  fr met fin | entraîne | justifie
  ar ~نهي | ~ؤدي إلى
JOB +
  fr emploi salarié | emploi | salarié
  ar وظيفة مأجورة | وظيفة | عمل مأجور
EXCLUSIVITY +
  fr exclusivité | exclusivement | à plein temps | se consacrer
  ar تفرغ* | بالتفرغ | التفرغ | ~تفرغ
ADMITTED +
  fr admis | admise | retenu | éligible | accepté | admissibles | éligibles | bienvenu | bienvenue | le bienvenu | est reçu
  ar يقبل | تقبل | نقبل | قبلت | يقبلون | مقبول | مقبولة | مقبولون | مرحب به | مستساغ | مأخوذ به
TOLERATED +
  fr toléré | tolérée | admise | admis | acceptée | ferme les yeux | souffert | soufferte | on passe sur | passé sous silence | admet sans difficulté | n'est pas relevé
  ar ~تسامح | ~تغاضى | متسامح | ~غض عنه الطرف | ~غض الطرف | مغتفر* | ~تجاوز عنه | ~سكت عنه
PREFERENCE +
  fr de préférence | en priorité | prioritairement
  ar بالأولوية | ~فضل | على سبيل الأفضلية
DENOUNCE +
  fr dénoncer | dénonce | signaler | signale
  ar ~بلغ المجلس | ~بلغ عن | التبليغ
DEATH +
  fr décès | maladie | congé | congés | s'absenter
  ar وفاة | مرض | عطلة | عطل | التغيب
LEAVE_OF_ABSENCE +
  fr congés | congé | absence | vacances du directeur | pendant les vacances
  ar العطل | عطل | رخص | عطلة
VERIFIES +
  fr s'assure | vérifie | veille
  ar ~تحقق | ~تأكد | ~سهر

# --- supervisory committee, calls of the board ---------------------------------------------------
CONSULT +
  fr consulter | consulte | entendre | entend | se faire assister | avis de
  ar ~ستشير* | استشارة | ~ستمع* | ~ستعين | الاستماع | ~ستشير
OFFICIAL +
  fr agent | fonctionnaire
  ar موظف*
OWN_CHAIR +
  fr élit un président | élit son président | désigne son président | choisit parmi ses membres | élit en son sein | élit parmi ses membres | désigne en son sein | président du comité | présidente du comité | comme président | comme présidente
  ar رئيسا | رئيسها | رئيسة لها | رئيسا لها
INSTITUTE +
  fr constitue | institue | crée | met en place | forme | institué | institués | instituées | instituée
  ar ~حدث* | ~نشئ* | ~شكل*
APPOINTS_IT +
  fr le nomme | la désigne | le désigne
  ar ~عينها | ~عين أعضاءها
ENDED +
  fr a pris fin | ancien administrateur | n'est plus administrateur | expiré
  ar انتهت مدت* | السابق | سابق
COMMITTEE_MEMBER +
  fr membre du comité | membre de la commission | surveillant | surveillante
  ar عضوية اللجنة | عضو لجنة الرقابة | عضو لجنة المراقبة | عضو اللجنة | عضو في اللجنة | أعضاء اللجنة | أعضاء لجنة
FROM_BOARD +
  fr au sein du conseil | parmi les administrateurs | dans le conseil | parmi les membres du conseil
  ar من داخل مجلس* | من داخل المجلس | من بين المتصرفين | من بين أعضاء مجلس*
COMPATIBLE +
  fr compatible | compatibles | se cumulent | se cumule | s'accorde avec | se concilie avec | se concilient | va de pair avec | vont de pair | cohabite avec | ne jure pas avec
  ar متوافق* | ~توافق | ~لتئم مع | ~نسجم مع | ~تلاءم مع | ~ستقيم مع
NO_INCOMPATIBILITY +
  fr aucune incompatibilité | pas incompatible | pas incompatibles
  ar لا تنافي | لا تعارض | لا ~تنافى | لا ~تعارض
INSIST +
  fr exige | exigent | obliger | contraindre | sollicitée par | sollicite | veut | souhaite | initiative | l'en prient | le prient | prient | instigation | pressent le président | somment | le somment | mettent en demeure | ne l'appuie | appuie | appuient la demande | en font la demande
  ar ألح | ~لح | ~لزموا | ~لزم | إلزام | مبادرة | التمس* | شاء* | ~شاء | بإيعاز | بإيعاز من | ألحوا | إلحاح | ~صر على | أصر | ~ناشد* | مناشدة
SAME_DAY_WORD +
  fr le même jour | à la même date | en une seule fois
  ar في يوم واحد | مرة واحدة

# --- deliberations --------------------------------------------------------------------------------
PERIODICITY +
  fr périodicité | rythme | fréquence
  ar وتيرة | دورية
VISIT +
  fr visite | visitent | inspecte
  ar ~زور | زيارة
TAKE_PART +
  fr prennent part | prend part | participent | participe | y soient | y être | sont là | doivent y être | doit siéger | doivent siéger | siéger
  ar ~حضر* | ~شارك* | ~حضرها
OUT_OF +
  fr =sur | =de ses | =sur les | =de leurs | =des
  ar =من | من أصل | من أعضائ*
VALIDLY +
  fr valablement | régulièrement réuni | délibère dès | siège valablement
  ar صحيحا | بصفة صحيحة | صحيحة
ALL_AGREE +
  fr accord de tous | accord unanime | assentiment de tous | tous les administrateurs sont d'accord | tous ses membres sont d'accord | tous ses membres soient d'accord | tous les membres sont d'accord | tous les membres soient d'accord | tous sont d'accord | tous soient d'accord | tout le monde est d'accord | chacun est d'accord | tous l'approuvent | aucune voix contre | sans voix contraire | d'un commun accord | accord commun | assentiment général
  ar موافقة جميع* | موافقة كافة* | موافقة كل* | رضى الجميع | اتفق جميع* | اتفق كل | اتفق الجميع | اتفق كافة | ~تفق جميع* | ~تفق الجميع | ~تفق كل | وافق جميع* | وافق الجميع | وافق كل
MOST_VOICES +
  fr plus grand nombre | plus de voix | deux contre un
  ar الأكثرية | أكثرية* | أكثرهم
BY_PROXY +
  fr par procuration | se faire représenter | se fait représenter | représenté par un autre | représentée par une autre | représenté par un collègue | valablement représenté | présent ou représenté | présente ou représentée | présents ou représentés | pouvoir _ collègue | pouvoir d'un autre administrateur | muni d'un pouvoir | mandat à un collègue | par correspondance | vote par lettre | votent par lettre | voter par lettre | votant par lettre | vote par écrit | voter par écrit | votent par écrit | transmet son vote | transmettre son vote | envoyer son vote | envoie son vote | délègue sa voix | déléguer sa voix | délègue son vote | déléguer son vote | confier sa voix | confie sa voix | confier son vote | donner sa voix | laisser sa voix | voter à sa place | vote à sa place | votent à leur place | voter pour lui | voter pour elle | voter en son nom | faire remplacer | se fait remplacer | donner mandat à un | pouvoir verbal | en ses lieu et place | charger un autre | charger un collègue | représenter par | mandat de le représenter | pouvoir de le représenter | se faire suppléer | pouvoir écrit à un collègue | pouvoir à un collègue | voter au nom | vote au nom | vote par courrier | voter par courrier | adresser son vote | pour un administrateur absent | pour un absent | pour un collègue absent | pour un collègue empêché | représentés par leur | représenté par son conjoint | représenté par sa | représentée par son conjoint | votent par courrier | votant par courrier | votent par correspondance | votent à distance | voter à distance | présents et représentés | présents et de représentés | présents ou de représentés | tenu pour présent | compte pour présent | comptent pour présents | réputé présent | compté comme présent | considéré comme présent | regardé comme présent | se prononcer pour lui | se prononcer à sa place | se prononce pour lui | mandate l'un | mandater l'un | mandate un autre | mandater un autre | par message écrit | son avis par écrit est compté | envoyer sa réponse écrite pour être comptée | vote par courriel | voter par courriel | votent par courriel | son vote par courriel | leur vote par courriel | vote par message | voter par message | son vote par message | voter _ sous pli | vote _ sous pli | votent _ sous pli | voter _ sous enveloppe | vote _ sous enveloppe | commet un collègue | commet un autre | commettre un collègue | commettre un autre | opiner à sa place | opine à sa place | opinent à leur place | opiner pour lui | opiner en son nom | opine en son nom | prête sa voix | prêter sa voix | laisse sa voix | remet sa voix | remettre sa voix | remet son vote | remet son suffrage | donne sa voix à garder | parler en son nom | parle en son nom | par la bouche d'un | par l'organe d'un | se fait doubler | supplée l'absent | supplée son collègue | suppléer un collègue | tenir la place d'un collègue | tient la place d'un collègue | tenir la place de l'absent | tient la place de l'absent | siéger pour deux | voter pour deux | vote pour deux | siège pour deux | charge un collègue | fait dire son vote | fait connaître son vote par | envoie sa voix | envoyer sa voix | vote de chez lui | voter de chez lui | vote depuis chez lui | vote au loin | voter de loin | blanc-seing à un collègue
  ar بالوكالة | ~نيب عن* | ~نيب غيره | أن ~نيب* | ~نيبوا | الإنابة | إنابة | بالنيابة | نيابة عن | بالمراسلة | التصويت برسالة | برسالة توجه | ~صوت عنه | ~صوت عنها | ~صوت في مكانه | ~صوت في مكانها | ~صوت مكان* | ~صوت بدل* | بالتصويت مكانه | التصويت مكانه | التصويت عنه | ~فوض صوت* | ~فوض _ صوت* | ~فوض التصويت | تفويض صوت* | صوته كتابة | التصويت كتابة | ~بعث صوت* | أو مثلوا | أو تمثيلهم | ~مثل العضو المتغيب | ~مثل المتصرف المتغيب | من ~نوب عنه | من ~نوب عنها | يمثله زميل* | يمثله عضو آخر | يمثله متصرف آخر | ~حضر مكانه | بدلا عنه | بوكالة | أو ممثلين | أو ممثلات | حاضرا أو ممثلا | ~صوت باسم | ~رسل صوت* | صوته بالبريد | وكل غيره | وكل زميل* | وكل متصرفا | عن متصرف غائب | عن المتصرف الغائب | عن عضو غائب | عن زميل* غائب | عن زميل* | عن غائب | ~بلغ* صوت* | ~بلغوا صوت* | ~بلغون صوت* | ~مثل* زوج* | ~مثلهم أزواج* | ~صوت _ بالبريد | ~صوت _ _ بالبريد | التصويت بالبريد | ~صوتون بالبريد | ~صوت _ عن بعد | الحاضرين والممثلين | الحاضرات والممثلات | ~عد _ حاضرا | ~عد _ _ حاضرا | ~عتبر _ حاضرا | ~عتبر _ _ حاضرا | ~وكل أحد الآخرين | ~وكل غيره | البت عنه | ~عهد بصوت* | ~كلف _ بالتصويت | ~عهد إلى _ بالتصويت | ~عهد _ بالتصويت | صوت* بالبريد الإلكتروني | ~صوت برسالة إلكترونية | بالتصويت في ظرف | التصويت في ظرف | ~صوت في ظرف | التصويت بظرف | ~صوت بظرف | ~صوتوا في ظرف | ~ترك صوته | ~ترك _ صوته | ترك صوته | صوته أمانة | ~ضع صوته | ~ودع صوته | ~سلم صوته | ~عير صوته | ~عطي صوته لزميل* | ~منح صوته لزميل* | ~هب صوته | ~تنازل عن صوته لزميل* | ~صوت عوض* | ~صوت عوضا عنه | ~صوت نيابة عنه | ~جلس مكانه | ~نوب منابه | ~سد مسده | ~قوم مقامه | ~صوت من بيته | ~صوت من بعيد | التصويت عن بعد | ~رسل رأيه | ~كلف زميل* | ~كلف _ زميل* | ~حمل صوت زميله | ~حمل صوت غيره
COURTESY +
  fr =M | =MM | Mme | Mmes | Mlle | Monsieur | Madame | Messieurs | Mesdames
  ar السيد | السيدة | السادة | السيدات | السيدان | السيدين | السيدتان | الآنسة
PROXY_WORD +
  fr procuration | donner pouvoir | donne pouvoir | pouvoir écrit | un pouvoir | pouvoirs | donner mandat
  ar وكالة | وكالات | توكيل* | =يوكل | =توكل | يوكلوا | المراسلة
ANY_ONE +
  fr toute personne | même non membre | même non coopérat* | n'importe qui | personne étrangère | personnes étrangères | étrangers à la coopérative | étrangères à la coopérative | hors des coopérateurs | hors des membres | en dehors des coopérateurs | extérieurs à la coopérative
  ar أي شخص | أجانب عن التعاونية | أجنبي عن التعاونية | ولو لم ~كن عضوا | من غير المتعاونين | من خارج المتعاونين | شخص من خارج التعاونية | أشخاص من خارج التعاونية
# «The length of the board»: that of its term.
LENGTH_WORD +
  fr durée
  ar =مدة | =المدة | =ومدة
FOR_TIME +
  fr =pour | durant | pendant
  ar لمدة | مدة | طيلة | خلال | =لسنة | =لسنتين | =لعامين | =لثلاث | =لأربع | =لخمس | =لست | =لعام
HINDERS +
  fr n'empêche | s'oppose | fait obstacle | font obstacle | n'interdit | obstacle | ne l'empêche | ne l'interdit | ne l'empêchent
  ar يمنع | تمنع | يحول دون | تحول دون | مانع | يحول | تحول
MEET +
  fr se réunir | se réunisse | réunisse | réunir | réunion | séance | convocation | réuni
  ar عقد | انعقاد* | اجتماع* | ~جتمع* | ~نعقد* | للانعقاد | جمع المجلس | بجمع
PERMANENT_MEMBER +
  fr membre permanent | membre de droit | membres de droit
  ar عضوة دائمة | عضو دائم | عضوا دائما
# A seat that nobody votes on: the longer words hide the denial in them.
UNELECTED
  fr sans passer par l'élection | sans passer par une élection | sans passer par le vote | sans élection | sans être élu | sans être élue | sans être élus | sans avoir été élu | sans avoir à être élu | hors élection
  ar بغير انتخاب | دون انتخاب | بدون انتخاب | من غير انتخاب | بلا انتخاب | ودون انتخاب | وبدون انتخاب
SUBMIT +
  fr portée devant | porté devant | présentée à | présenté à | présentées à | revenir devant | revient devant | soumet au | soumet à | le soumet | présente au | le présente | est soumis | sont soumis
  ar ~عرض* | ~رفع إلى | ~حال على | ~حيل | ~قدم إلى
BEFORE_USE +
  fr avant son emploi | avant usage | avant son ouverture | avant toute utilisation | avant d'être utilisé
  ar قبل استعمال* | قبل الشروع | قبل فتحه
DEADLINE +
  fr =avant | dans un délai | dans =les
  ar المواليتين | خلال السنتين | داخل أجل | داخل سنتين | =قبل
SAME_LENGTH +
  fr même durée que | même temps que | mêmes conditions de durée que | aligné sur | aligné sur celui | calqué sur | identique à celui | égal à celui | pareil à celui | le même que celui | comme celui
  ar لنفس مدة | بنفس مدة | لنفس المدة | مطابق* لمدة | مماثل* لمدة | مساوي* لمدة | تساوي مدة | كمدة | مثل مدة | خلافا لمدة
PARTIAL +
  fr partiel | partielle
  ar جزئي*
FOR_ITS_MEMBERS +
  fr au profit de ses membres | en faveur de ses membres | à ses membres
  ar لفائدة أعضائه | على أعضائه | لأعضائه
ONLY_CASES +
  fr réservée aux cas | réservé aux cas | limitée aux cas | =qu' en cas | que dans les cas | que dans le cas | que si | que s'il | que s'ils | que s'elle | que lorsque | que lorsqu' | à moins que | à moins qu' | sauf si | sauf s'il | sauf lorsque | que quand | à la seule condition | pas avant que | qu'après que | que du jour où | qu'autant que | si ce n'est lorsque | hors le cas | hormis le cas | sauf le cas | hors les cas
  ar إلا في حالة | إلا في حال | إلا في حالات | إلا عند | ~نحصر في | إلا إذا | إلا إن | إلا متى | إلا لما | إلا حين | إلا حينما | ما لم | اللهم إلا | إلا حيث | إلا بعد أن | إلا شريطة | إلا بشرط | فيما عدا حالة | ما عدا حالة | باستثناء حالة | عدا حالة
BELONGS +
  fr appartient | appartiennent | revient | est réservée | relève | relèvent | sont attribués | est attribué | sont attribuées | est attribuée | il appartient | incombe | incombent
  ar من حق | من اختصاص | ~رجع إلى | ~عود إلى | موكول*
ANNULLED +
  fr annulé | annulée | annulable | annuler
  ar قابل* للإبطال | للإبطال | ~بطل
IS_HE +
  fr =est | n'est autre que | =sont
  ar =هو | =هي | =هما | =هم | =هن
CERTIFIED +
  fr certifié | certifiée | visé | visée
  ar ~شهد به | ~شهد بها | ~صادق عليه | مصادق عليه
REMOVED +
  fr révocable | révocables | révocation | destitution | mis fin | mettre fin | est révoqué | être révoqué | sont révoqués | n'est révoqué | être démis | est démis | être destitué | est destitué | être remplacé | être enlevé | écarter le gérant | révoquer le gérant | révoquer la gérante | enlever une gérante | enlever la gérante | révoquent le gérant | remercié | remerciés | remerciée | renvoyer le gérant | remercier le gérant | est renvoyé | être renvoyé | le démet | les démet | la démet | démettre | destitue | le destitue | congédie | congédier | congédié | évince | évincé | évincer | limoge | limoger | limogé | démis de ses fonctions | être écarté | être écartée | être écartés | est écarté | sont écartés | écarté par l'assemblée | être démise | être évincé | changer de gérant | changer de gérante | changer le gérant | changer la gérante | relevé de ses fonctions | relevée de ses fonctions | relevés de leurs fonctions | relevées de leurs fonctions | relever de ses fonctions | relever de leurs fonctions | déchargé de ses fonctions | remplacer une gérante | remplacer un gérant | remplacer le gérant | remplacer la gérante | se voir retirer sa fonction | se voir retirer ses fonctions | se voir retirer sa charge | se voir retirer la gérance | se voir retirer son mandat | se voir ôter ses fonctions | se voir ôter la gérance | être privé de ses fonctions | être privée de ses fonctions | être privé de son mandat | être relevé de ses fonctions | être relevée de ses fonctions | perdre sa charge | perdre ses fonctions | perdre sa fonction | perdre la gérance | perdre son mandat | perd sa charge | perd ses fonctions | perd la gérance | perd son mandat | mis à l'écart | déposer le gérant | déposé par l'assemblée | privé de sa charge | privée de sa charge | dessaisi de ses fonctions | dessaisir le gérant | débarqué | débarquer | faire partir le gérant | faire partir la gérante | ôté de sa charge | déloger | délogé | mettre un terme à ses fonctions | mettre un terme à son mandat | mis un terme à ses fonctions | mettre un terme à la gérance | retirer sa confiance | retire sa confiance | retrait de confiance | se défaire du gérant | se séparer du gérant | se séparer de la gérante | se passer du gérant | donner congé au gérant | donner son congé | congé donné au gérant | déchéance du gérant
  ar ~عزل* | عزل* | العزل | إقالة* | ~قيل* | ~نحي* | تنحية* | تنهى | ~نهي مهام* | إنهاء مهام* | ~ستبدل المسير | استبدال المسير | سحب الثقة | إعفاء* | ~قيله* | ~قيل المسير | أقال* | ~خلع* | ~جرده* من مهام* | ~نهى مهام* | تنهى مهام* | تغيير المسير* | ~غير المسير* | نغير المسير* | تنزع منه مهام* | تنزع منها مهام* | تسحب منه مهام* | تسحب منها مهام* | نزع مهام* | سحب مهام* | ~جرد من مهام* | تجرد من مهام* | تسحب منه المهمة | تسحب منها المهمة | إنهاء مهمته | إنهاء مهمتها | إنهاء مهمتهم | إنهاء مهمتهما | إنهاء مهمة المسير | إنهاء مهمة المسيرة | إنهاء مهمة المسيرين | إنهاء انتدابه | إنهاء انتدابهم | إنهاء انتدابها | إنهاء ولايته | إنهاء ولايتهم | ~نهي مهمته | تنهى مهمته | إنهاء انتداب المسير | وضع حد لمهامه | وضع حد لمهامهم | وضع حد لمهمته | وضع حد لانتدابه | ~ضع حدا لمهامه | ~فقد مهام* | ~فقد المسير مهام* | ~فقد منصب* | ~فقد المسير منصب* | ~فقد المسير* منصب* | فقدان مهام* | ~عفى من مهام* | تعفيه | يعفيه | تعفيها | يعفيها | تعفيهم | ~عفي المسير* | تعفى من مهام* | ~صرف* عن عمل* | ~صرف المسير عن | ~صرف* عن مهام* | ~صرف* عن منصب* | ~زحزح* | زحزحة* | إزاحة* | ~نزع* من منصب* | حجب الثقة | ~حجب الثقة | ~حجب عنه الثقة | ~سحب منه الثقة | ~ستغني عن المسير* | الاستغناء عن المسير* | ~ستغنى عن المسير* | ~ستغنى عن خدمات المسير | الاستغناء عن خدمات المسير | ~سرح | تسريح المسير* | إبعاد المسير* | ~بعد المسير* | طرد المسير* | الإطاحة بالمسير*
FIXED_WORD +
  fr assignée | fixée | déterminée | prévue
  ar تحدد | حددت | ~حدد
LODGING +
  fr logement | local
  ar سكن | السكن | محل
LACKING_LEAVE +
  fr sans accord | sans autorisation | sans l'accord | sans l'autorisation | ne l'y a pas autorisé | ne l'a pas autorisé | ne l'y a pas autorisée | ne l'a pas autorisée | ne l'y autorise pas | n'y a pas consenti | ne l'a pas permis | ne l'a pas permise | n'a pas donné son accord | n'a pas donné son autorisation | n'a que faire de | n'ont que faire de | sans l'aveu | sans l'aval | sans le feu vert | sans le consentement | sans permission | sans la permission | sans l'agrément | sans l'assentiment | se passe de l'aveu | se passe de l'accord | se passe de l'autorisation | n'y a pas donné la main | n'a pas donné la main | ne l'a pas agréé | ne l'a pas agréée | sans que l'assemblée y consente
  ar دون إذن | دون موافقة | بدون إذن | بدون موافقة | دون ترخيص | من غير إذن | من غير موافقة | دون رضا | دون رضى | دون مباركة | دون استئذان | بلا استئذان | من غير أن ~ستأذن | دون أن ~ستأذن | في غنى عن إذن | في غنى عن موافقة
NONE_OTHER +
  fr n'est autre que | n'est personne d'autre que
  ar ليس إلا | ليس سوى | هو نفسه
HIRES_STAFF +
  fr embaucher | embauche | recruter | recrute
  ar تشغيل | أن ~شغل
LIKE_OTHERS +
  fr comme tout autre | comme tout coopérateur | comme tout membre | comme les autres | au même titre que les autres | au même tarif que | au même prix que | pour le travail | pour son travail | qui travaille | qui travaillent | à tous les membres aux mêmes conditions | à tous les adhérents aux mêmes conditions | accordées à tous les membres | accordés à tous les membres | ouvertes à tous les membres | consenties à tous les membres
  ar كسائر | كباقي | مثل سائر | مثل باقي | أسوة | شأن* شأن | على غرار | لجميع الأعضاء بنفس الشروط | لكافة الأعضاء بنفس الشروط | الممنوحة لجميع الأعضاء | الممنوحة لكافة الأعضاء
ONE_MANAGER +
  fr gérant unique | gérante unique
  ar مسير واحد | مسيرة واحدة | مسيرا واحدا | مسير وحيد | مسيرة وحيدة | مسيرا وحيدا | مسيرة وحدة | مسير وحد
BY_ONE_MANAGER +
  fr par un gérant | par une gérante | à un gérant | à une gérante
  ar إلى مسير | إلى مسيرة | لمسير | لمسيرة
# To be one of the managers.
IS_MANAGER ++
  fr qualité de gérant | qualité de gérante | titre de gérant | titre de gérante | sont gérants | sont gérantes | sont tous gérants | sont toutes gérantes
  ar صفة مسير* | صفة المسير* | بصفة مسير*
FROM_SIZE +
  fr à partir d'un effectif | à compter d'un effectif | dès que l'effectif | dès que le nombre | effectif atteint | nombre atteint | effectif _ atteint | nous serons | dès qu'on atteint | dès qu'on sera | sitôt que l'effectif | aussitôt que l'effectif | lorsque l'effectif passe | passé le cap des | une fois passé le cap
  ar بلغ أعضاؤ* | بلغ عدد* | بلغ _ عدد* | ابتداء من | وصل عدد* | صار عدد* | بلغت عضوات** | متى ناهز | إذا ناهز | ما إن ~بلغ | حالما ~بلغ | بمجرد أن ~بلغ | حين ~بلغ | عند بلوغ | ببلوغ
A_SEAT +
  fr un siège | deux sièges | l'un des sièges | un des sièges | trois sièges | une place | deux places | places au conseil
  ar مقعد | مقعدا | مقعدان | مقعدين | المقعد | مكان في المجلس | مكانان | مكانين | مكانا في المجلس
CHAIR_SECRETARY +
  fr président-secrétaire | président secrétaire | secrétaire-président | présidente-secrétaire
  ar رئيسا =كاتبا | رئيس =كاتب | الرئيس =الكاتب | رئيسة =كاتبة
CHIEF_OF +
  fr chef du | chef de | chef de service | responsable du centre | responsable du service | directeur du centre
  ar رئيس مركز | رئيس مصلحة | رئيس قسم | رئيس الدائرة | مدير مركز
SENT_BY +
  fr envoyé par | désigné par | dépêché par | mandaté par | envoyés par | désignés par | nommé par | nommés par
  ar توفده | ~وفده | تنتدبه | ~نتدبه | ترسله | ~رسله | توفدهم
FUNDER +
  fr organisme | fondation | projet | bailleur | bailleur de fonds | bailleurs de fonds | partenaire financier | ONG
  ar الهيئة | هيئة | المؤسسة | مؤسسة | المشروع | الممول | الجهة الممولة | جهة ممولة | الشريك المالي | المانح* | الجهة المانحة | ممول* | الممولين | ممولين
IS_OF_BOARD +
  fr font partie du conseil | fait partie du conseil | au nombre des administrateurs | membre du conseil | membres du conseil
  ar من أعضاء المجلس | من أعضاء مجلس الإدارة | ضمن أعضاء المجلس | ضمن المتصرفين | عضو في مجلس الإدارة | عضو في المجلس | عضوا في مجلس الإدارة | عضوا في المجلس | عضوة في المجلس | عضوة في مجلس الإدارة
AS_SECRETARY +
  fr en tant que secrétaire | en qualité de secrétaire | comme secrétaire | faisant office de secrétaire | fait office de secrétaire
  ar بصفته كاتبا | بصفتها كاتبة | بصفة كاتب | باعتباره كاتبا | بوصفه كاتبا
# One office goes with another.
CARRIES_WITH +
  fr emporte | englobe | inclut | comprend les fonctions | emportent | entraîne | entraînent | vaut nomination
  ar ~شمل | تشمل | ~تضمن | تتضمن | ~ترتب على | ~ترتب عن | ~ستتبع | ~ستلزم
# The seats of a board beside those of the elected.
OTHER_ONES +
  fr les autres | les deux autres | les trois autres | les quatre autres | l'autre | le dernier | le reste
  ar الآخران | الآخرون | الآخرين | الباقون | الباقي | الآخر | ما تبقى | أما الآخران | أما الآخرون
# Persons told by a trade or an office, none of them a member as such.
OUTSIDE_PERSON +
  fr instituteur | institutrice | technicien | technicienne | ingénieur | imam | notable | chef de projet | maire | cheikh | mokaddem | vétérinaire | représentant | délégué | fonctionnaire
  ar معلم* | تقني* | مهندس* | إمام | فقيه* | شيخ* | مقدم | بيطري* | ممثل* | مندوب* | موظف*
# Named only to say who does not belong to it.
NOT_OF +
  fr hors du | hors de | en dehors du | en dehors de | n'appartenant pas | n'appartiennent pas | étrangers au | étrangères au | autres que | non membres | ne siégeant pas | n'exerçant pas | ne faisant pas partie | à l'exclusion
  ar من غير | غير المنتمين | غير المنتميات | غير منتمين | غير منتميات | من خارج | خارج | لا ~نتمون إلى | لا ~نتمي إلى | ليسوا في | ليسوا من | غير أعضاء | غير المنتسبين | ما عدا | دون
# A voice that decides, no report.
DELIBERATIVE, VOTE
  ar صوت تقريري | صوت* تقريري | بصفة تقريرية | صوتا تقريريا
# A vote that weighs more than one.
COUNTS_TWICE +
  fr compte double | comptent double | compte pour deux | comptent pour deux | compte pour trois
  ar ~حتسب مرتين | ~حسب مرتين | ~عد بصوتين | ~حسب بصوتين | ~ساوي صوتين | ~عادل صوتين
# «In the first case», «in the second»: one of the two assemblies just named.
IN_CASES +
  fr premier cas | dans le second | second cas | deuxième cas
  ar الحالة الأولى | الحالة الثانية
# Said to those just named.
GIVES_THEM +
  fr leur accorder | leur accorde | leur consentir | leur consent | leur prêter | leur prête | leur octroyer | leur octroie | leur avancer | leur avance
  ar ~منحهم | ~منحهن | ~قرضهم | ~قرضهن | ~سلفهم | ~خولهم
# A mandate that goes on no more.
NOT_RENEWED ++
  fr ne peut être renouvelé | ne peuvent être renouvelés | n'est pas renouvelable | ne sont pas renouvelables | ne peut être reconduit
  ar لا ~جدد انتداب* | لا يمكن تجديد انتداب* | لا يجوز تجديد انتداب* | غير قابل* للتجديد
# When the accounts are told, too late to authorise what was agreed.
AT_YEAR_END +
  fr à la fin de l'exercice | en fin d'exercice | à la fin de l'année | à la clôture | à la fin de chaque exercice
  ar في نهاية السنة | عند نهاية السنة | في آخر السنة | عند اختتام السنة | عند إقفال السنة | عند متم السنة | في متم السنة | في نهاية كل سنة | عند نهاية كل سنة
# As long as the cooperative itself.
COOP_LIFE +
  fr pour la durée de la coopérative | pour toute la durée de la coopérative | durée de vie de la coopérative | autant que la coopérative | jusqu'à la dissolution de la coopérative | jusqu'à sa dissolution
  ar طيلة مدة التعاونية | مدة التعاونية كلها | طوال مدة التعاونية | طيلة حياة التعاونية | ما دامت التعاونية | إلى حين حل* | إلى غاية حل*
# Of votes just spoken of: more than one.
HAS_TWO +
  fr =en =a =deux | =en =a =trois | en ont deux | en ont trois | en possède deux | en exprime deux | en compte deux | s'en ajoute une seconde | s'en ajoute une deuxième | s'y ajoute une seconde | s'y ajoute une deuxième | s'ajoute une seconde | s'en ajoutent deux | en reçoit une seconde | en obtient une seconde | une seconde s'y ajoute
  ar فله اثنان | فلها اثنان | فله ثلاثة | كان له اثنان | ~ضاف إليه* صوت ثان | ~ضاف إليه* صوت آخر | تضاف إليه* صوت ثان | ~زاد* صوت ثان | ~زاد صوتا ثانيا
# «Whom the board chooses»: the organ named next is the one that chooses.
CHOOSES_THEM ++
  fr que choisit | que désigne | que nomme | que désignent
  ar ~ختارهم | ~ختارهن | ~ختاره | ~ختارها | ~ختارهما | ~نتخبهم | ~نتخبهن | ~نتخبه | ~نتخبها | ~نتخبهما | ~عينهم | ~عينهن | ~عينه | ~عينها | ~عينهما | ~نتدبهم | ~نتدبه
# What comes after what was told before.
THEN_WORD +
  fr puis | ensuite
  ar =ثم
# The two who were just named.
BOTH_OF_THEM +
  fr tous deux | tous les deux | toutes deux | toutes les deux | l'un et l'autre | l'une et l'autre | l'un comme l'autre
  ar كلاهما | كليهما | كلتاهما | هما معا
# A title on who comes to the meetings.
ATTENDANCE +
  fr assiduité | présence aux réunions | présence aux séances | participation aux réunions
  ar المواظبة | مواظبة | حضور الاجتماعات | حضور الجلسات | الحضور والغياب | التغيب والحضور
# An absence that costs no seat: too few of them.
KEEPS_SEAT +
  fr ne perd pas son siège | ne perd pas sa qualité | ne perd pas son mandat | garde son siège | conserve son siège | n'est pas démissionnaire | n'est pas réputé démissionnaire | ne vaut pas démission | ne valent pas démission | sans en être inquiété* | ne peut en être inquiété* | sans conséquence pour lui | sans conséquence pour son mandat
  ar لا ~فقد مقعد* | لا ~فقد _ مقعد* | لا ~فقد صفت* | لا ~فقد عضويت* | ~حتفظ بمقعد* | لا ~ؤاخذ | لا ~سأل عن ذلك
# One takes a second office without giving up the first.
KEEPING_THE_OTHER +
  fr tout en restant | tout en demeurant | tout en gardant | tout en conservant | sans quitter | sans abandonner | sans renoncer à | sans cesser d' | en gardant son siège | en conservant son siège | sans perdre son siège
  ar مع بقائ* | مع احتفاظ* | دون أن ~تخلى* عن | دون أن ~غادر* | دون أن ~ترك* | دون أن ~فقد* | من غير أن ~تخلى* عن | من غير أن ~ترك* | دون التخلي عن | دون ترك | دون مغادرة | إلى جانب مهمت* | إلى جانب مهام* | إلى جانب منصب* | إلى جانب عضويت*
# A ban that does not hold.
BAN_LIFTED +
  fr est levée | est levé | sont levées | ne s'applique pas | ne s'applique plus | ne jouent pas | ne joue pas | ne joue plus | est écartée | cesse de s'appliquer
  ar ~رفع المنع | ~رفع هذا المنع | ~سقط المنع | ~سقط هذا المنع | لا ~سري المنع | لا ~سري هذا المنع | لا ~طبق المنع | لا ~طبق هذا المنع | ~رتفع المنع | لا ~سري حظر الجمع | لا ~سري منع الجمع
# An organ chooses so many out of those just spoken of.
ELECTS_SO_MANY +
  fr =en élit | =en élisent | =en désigne | =en nomme | =en choisit | =en élira
  ar ~نتخب منهم | ~نتخب منهن | ~ختار منهم | ~ختار منهن | ~عين منهم | ~عين منهن
# Those who serve beside one in the same organ choose who follows.
CO_OPTED +
  fr ses collègues choisissent | ses collègues désignent | ses collègues nomment | se complète lui-même | se renouvelle lui-même | se recrute lui-même | par cooptation | cooptent | coopte
  ar اختار زملاؤ* | ~ختار زملاؤ* | عين زملاؤ* | ~عين زملاؤ* | ~كمل نفسها بنفسها | ~كمل لجنة الرقابة نفسها | ~جدد نفسها بنفسها
