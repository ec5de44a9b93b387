# General assemblies: notices, votes, proxies, quorum.

TIME_WORD +
  ar مرة | المرة | المرتين | دورة | محاولة
  fr fois | tour | appel
NEXT_NOTICE +
  ar دعوة أخرى | في غيرها | فيما عداها | إعادة الاستدعاء | إعادة الدعوة | ~عاد الاستدعاء | ~عيد* الاستدعاء | ~عاد الدعوة | ~عيد* الدعوة | ~عيد* استدعاء* | ~عاد* دعوت* | المرتين التاليتين | المرتين المواليتين | المرتين الأخريين | الدعوتين التاليتين | الدعوتين المواليتين | الدعوتين الأخريين | المرات الأخرى | الدعوات الأخرى | الدعوات التالية | دعوة جديدة | اجتماع آخر | اجتماع جديد | جمعية أخرى | جمعية جديدة | جمع آخر | استدعاء آخر | استدعاء جديد | المرات الموالية | الدعوات الموالية | المرات التالية | من جديد | مرة أخرى | مجددا | ثانية | المرة الموالية | المرة التالية | الدعوة الموالية | الدعوة التالية | الاجتماع الموالي | الاجتماع التالي | التي تليها | الذي يليه | المرة اللاحقة | مرة إضافية
  fr nouvelle convocation | reconvoqu* | autres fois | =aux autres | avant les suivantes | =des suivantes | =les suivantes | pour les suivantes | réunions ultérieures | convocations ultérieures | autres convocations | nouvelle assemblée | nouvelle réunion | autre assemblée | autre réunion | autre convocation | fois suivantes | convocations suivantes | convocation suivante | réunions suivantes | à nouveau | de nouveau | seconde assemblée | deuxième assemblée | fois suivante | fois d'après | =la suivante | réunion suivante | assemblée suivante | nouvelle fois
BOTH +
  ar كلتا | كلا | هذه وتلك | لهذه وتلك | هذه أو تلك | النوعين | الصنفين | الجمعيتين | أيا كانت الجمعية | مهما كانت الجمعية | أيا كان نوع | الحالتين | كلتيهما | معا | سواء
  fr quel que soit le type | quelle que soit l'assemblée | quelle que soit la nature | toute assemblée | aux deux assemblées | celle-ci comme celle-là | celles-ci comme celles-là | l'une et l'autre | l'une comme l'autre | l'une comme pour l'autre | les deux cas | les deux assemblées | toutes les deux | l'une ou l'autre | dans les deux cas | deux sortes
OTHER_CHANNEL +
  ar الهاتف | هاتفيا | مكالمة | واتساب | الواتساب | رسالة نصية | رسائل نصية | البريد الإلكتروني | شفويا | شفهيا | شفوية | مناداة | البراح | إعلان يعلق | تعليق إعلان | بالتعليق | يعلق | الإعلان في السوق | تطبيق | مشافهة | التراسل الفوري | تعلق | تعليق | لصق* | ملصق* | مكبر الصوت | بالسوق الأسبوعي | الفيسبوك | مجموعة التواصل | رسائل قصيرة | رسالة قصيرة | الإعلان بالمقر | بالإعلان | إعلان بالمقر | الإعلان في المقر
  fr téléphone | téléphonique | WhatsApp | SMS | courriel | email | e-mail | mail | verbalement | verbal | verbale | oralement | affichage | affiche | crieur | messagerie | message | de vive voix | annonce | voie électronique | texto | appel téléphonique | par SMS | Facebook | groupe WhatsApp | haut-parleur | tableau d'affichage | placard | réseaux sociaux
ONE_VOTE +
  ar صوت واحد | صوتا واحدا | صوت واحد لا غير | صوت فريد | صوت وحيد | صوت أوحد | صوت مفرد | صوتا وحيدا | بصوت واحد | الصوت الواحد
  fr une voix | une seule voix | d'une voix | seule voix | un seul vote | un vote | voix unique
BY_SHARES_VOTE +
  ar صوت عن كل حصة | صوت لكل حصة | أصوات بعدد | بعدد الحصص | عدد أصوات* _ حصص* | أصوات بقدر | صوت عن كل | أصوات تتناسب | أصوات تعادل عدد | بعدد ما يملك* | صوتا عن كل | أصوات بحسب حصص*
  fr autant de voix | autant de voix que | une voix par part | voix par part | voix par tranche | voix proportionnel* | nombre de voix _ proportionnel* | voix en proportion | voix proportionnellement | voix au prorata | voix selon _ parts | voix _ chaque part | voix pour _ parts | voix par _ parts | voix se comptent par part | vote par part | voix sont comptées par part | voix pour chaque tranche | voix par fraction de | voix pour chaque part | voix pour _ part | suffrage proportionn* | voix proportionn* | suffrage _ proportionn* | voix _ proportionn* | vote _ proportionn*
DOUBLE_VOTE +
  ar صوتان | صوتين | صوت مضاعف | ثلاثة أصوات | أصوات مضاعفة | صوت إضافي | صوتا إضافيا | أصوات إضافية | صوتان اثنان
  fr voix double | double voix | deux voix | vote double | trois voix | voix plural* | voix multiple | voix supplémentaire* | vote supplémentaire | voix additionnelle* | droit de vote double
WHATEVER +
  ar ولو امتلك | ولو ملك | ولو كان | حتى ولو | ولو بلغ* | وإن ملك | وإن كان | مهما كان | كيفما كان | مهما بلغ | أيا كان | بغض النظر | دون اعتبار
  fr quel que soit | même s'il | même si elle | fût-il | quelque soit | quelle que soit | sans égard | indépendamment
ONE_PROXY +
  ar وكالة واحدة لكل | وكالة واحدة فقط | سوى وكالة واحدة | إلا وكالة واحدة | إلا عضوا واحدا | سوى عضو واحد
  fr un mandat par mandataire | une procuration par mandataire | un pouvoir par mandataire | un pouvoir par membre | une procuration par membre | un mandat par membre | =qu' un pouvoir | =qu' un mandat | que =d' un mandat | que =d' un pouvoir | =qu' une procuration | un seul pouvoir | un seul mandat | une seule procuration
HOLD +
  ar ~حمل | ~أخذ | ~مثل | ~توفر | ~نوب | يجمع | تجمع | ~تلقى | ~حوز | يمثل | تمثيل | ~قبل
  fr prendre | prend | possède | posséder | avoir | détenir | détient | réunir | réunit | recevoir | reçoit | représenter | porteur | disposer | cumuler | porter | dispose | détenteur | tenir | accepter | au nom de | venir au nom | voter pour
RELATIVE +
  ar زوج* | الزوج | الزوجة | قريب* | أقارب* | الأقارب | ابن* | أحد أفراد عائلت* | أصول* | فروع* | أحد أبنائه | أخ | والد* | أسرت* | قرابة | القرابة | مصاهرة | شقيق* | صهر* | عم | خال | ابنة | ابنته | ابنه | قرين* | ذوي القربى | أخت | أخته | أختها | أصهار* | عائلت* | أفراد الأسرة | أقرباؤه | أقربائه
  fr conjoint | époux | épouse | parent | enfant | fils | ascendant | descendant | proche | famille | mari | sa femme | son frère | sœur | frère | beau-frère | belle-sœur | cousin | cousine | neveu | nièce | oncle | tante | père | mère | fille | gendre | parenté | allié | alliés | beau-fils | beau-père
ANY_PERSON +
  ar أي شخص | لأي شخص | شخص من اختيار* | من يشاء | من شاء | شخص آخر | أي كان | من يراه | شخص أجنبي | من غير الأعضاء | شخصا آخر | شخص من خارج* | شخصا من خارج* | من خارج التعاونية | من خارج الأعضاء | من غير المتعاونين | أجنبي عن التعاونية | ولو لم يكن عضوا | وإن لم يكن عضوا | ولو كان من غير الأعضاء | ولو كان أجنبيا
  fr toute personne | personne de son choix | quiconque | mandataire de son choix | une autre personne | non-membre | personne étrangère | personne extérieure | tiers de son choix | non-sociétaire | hors de la coopérative | non-adhérent | qui il veut | qui elle veut | qui bon lui semble | la personne qu'il veut | n'importe qui | même s'il n'est pas membre | même non membre | fût-il étranger | membre ou non
WRITTEN +
  ar مكتوب* | كتابة | كتابي* | خطي* | مكتوبا | وكالة كتابية
  fr écrit | écrite | par écrit
LEGALISED +
  ar ~صادق السلطة* | صادق* السلطة* | صادق* _ على توقيع* | صادق* عليه* | تصادق _ على توقيع* | ~صادق _ على إمضا* | ~صادق _ على توقيع* | مصادق على* | مصادق عليه* | تصحيح* | مصحح* | ~صحح | المصادقة على الإمضاء | مصادقة السلطة* | مصححة الإمضاء | المصادق على* | تصادق عليه* | ~صادق عليه*
  fr légalisé | légalisée | légalisation | légaliser | certifié* par l'autorité
VERBAL +
  ar شفوي* | شفهي* | شفاهة | شفويا | دون كتابة | بدون وثيقة | بالهاتف | هاتفيا | بمكالمة | شفوي | بالكلام | تصريح شفوي
  fr verbal | verbale | verbalement | oral | orale | sans écrit | sans formalité | de vive voix | par téléphone | sans aucun écrit | oralement | coup de fil | coup de téléphone | simple appel
NOT_LEGALISED +
  ar دون تصحيح | بدون تصحيح | دون حاجة إلى تصحيح | دون مصادقة | غير مصادق | دون حاجة إلى المصادقة | دون المصادقة | لا ~شترط في الوكالة | دون أي شكلية | دون شكليات | لا تخضع لأي شكل | دون أي إجراء
  fr sans légalisation | non légalisé | dispensé de légalisation | sans qu'il soit besoin de légalisation | n'a pas à être légalisé | légalisation n'est pas | aucune forme | aucune formalité | sans forme | n'est soumis* à aucune
PERSONALLY +
  ar شخصيا | بنفسه* | بصفة شخصية | حضورا شخصيا
  fr =en personne | personnellement | personnelle
SAME_DAY +
  ar في اليوم نفسه | نفس اليوم | اليوم ذاته | في الحال | بعد ساعة | في اليوم ذاته | مباشرة بعد | ساعة واحدة
  fr le même jour | même jour | séance tenante | immédiatement | une heure après | une heure plus tard | dans l'heure | sur le champ
EXTEND +
  ar تمديد* | ~مدد* | التمديد
  fr prorogation | proroger | prorogée | prolongation
PROPOSE +
  ar ~قترح* | اقتراح* | باقتراح
  fr propose | proposition | proposer
COMPANY +
  ar شركة | الشركة | شركات
  fr société | sociétés | en nom collectif
NOT_REACHED +
  ar =إن لم | =فإن لم | =وإن لم | إن تعذر | فإن تعذر | لم يكتمل | لم يتوفر | عدم توفر | عدم اكتمال | تعذر | لم يتحقق | لم يبلغ | لم يكتمل النصاب | عدم بلوغ | غياب النصاب | لم يحصل
  fr à défaut | faute de quorum | n'est pas atteint | n'est pas réuni | faute d'atteindre | si ce quorum | défaut de quorum | n'a pas été atteint | n'a pas réuni | non atteint
SUFFICE +
  ar ~كفي | كفى | كفت | ~كتفى* | اكتفي | كافي*
  fr suffit | suffisent | suffira | suffisant
MONTH_WORD +
  ar شهر | الشهر
  fr mois
ORDER +
  fr initiative | ordre | réquisition | instruction | injonction
  ar بأمر | أمر من | بإيعاز | بمبادرة | بتعليمات | بناء على أمر | بتوجيه
ORDER_VERB +
  fr ordonne | ordonner | prescrit
  ar ~أمر
MANY +
  fr plusieurs | nombre illimité | un nombre quelconque
  ar عدة | عدد غير محدود | عدد غير محدد | العديد من | مجموعة من | أكثر من عضو | ما شاء من | أي عدد
SECOND_PROXY +
  fr en détenir deux | en recevoir deux | en avoir deux | en cumuler deux | en réunir deux
  ar أكثر من وكالة واحدة | أكثر من توكيل

# --- how many, on which notice: quorums and majorities ---------------------------------------------
QUORUM_TITLE +
  ar كم يجب | كم نكون | كم ينبغي | كم يلزم | الحضور الواجب | الحضور المطلوب | الحضور اللازم | الحضور الضروري | عدد الحاضرين | العدد المطلوب | العدد اللازم | العدد الواجب | العدد الضروري | الحد الأدنى للحضور | صحة الاجتماع* | صحة الجموع | صحة المداولات | صحة الجمعيات | صحة الانعقاد | شروط الانعقاد | اكتمال الحضور | متى تصح | متى تنعقد | متى يصح | نسبة الحضور | نسب الحضور
  fr combien | présences nécessaires | présences requises | présence requise | présence exigée | présences exigées | présence nécessaire | nombre de présents | nombre des présents | nombre de membres présents | membres nécessaires | taux de présence | validité des réunions | validité des délibérations | validité des assemblées | validité | conditions de présence | condition de présence | combien il faut | combien de membres
ATTEND +
  ar ~شارك | ~شاركون | مشارك* | شارك* | ~لبي | لبى | لبت | لبوا | ~أتي | أتى | أتت | أتوا | جاء | جاءت | جاؤوا | اجتمع* | ~كتمل* | ~بلغ عدد | مشاركة*
  fr prendre part | prend part | prennent part | prenne part | participe | participent | participer | participation | venu | venus | est venue | sont venues | assister | y figure | y figurent | y sont | réunir | réunit | réunissent | rassemble | rassemblent | rassembler | regroupe | regroupent | répondu présent | soient là | être là | sont là | est là | soit là | nous sommes | d'entre nous
DELIBERATE +
  ar ~تداول | تداول* | مداولات* | ~نعقد* | انعقاد* | تنعقد | ~صح | صحيح* | صحة | صحت | ~عقد
  fr délibère | délibèrent | délibérer | délibérations | siège | siègent | siéger | se tient | se tiennent | se tenir | valable | valables | valablement | régulièrement | valide | validité
REQUIRE +
  ar ~لزم* | ~شترط* | ~ستلزم* | ~ستوجب* | ~تطلب* | لا بد | ~كفي | المطلوب | الواجب | يجب
  fr il faut | faut | exige | exigent | exigé | exigée | exigés | requiert | requièrent | requis | requise | nécessaire | nécessaires | nécessite | nécessitent
AGREE +
  ar ~وافق* | وافق* | ~تفق | اتفق* | ~قبل
  fr d'accord | accord | acquis | acquise | acquises | adopté | adoptée | adoptées | adoptent | l'emporte
COMPARED +
  ar عوض | عوضا عن | بدل | بدلا من | خلافا ل | بخلاف | على خلاف | أعلى من | أشد من | أكثر تشددا من | وليس | وليست | لا بنسبة
  fr au lieu | plutôt que | et non | et non pas | contre | exigeantes que | exigeants que | exigeant que | élevé que | élevés que | élevées que | sévère que | sévères que | supérieur à | supérieure à | supérieurs à | supérieures à | forte que | fortes que
UNLIKE +
  ar خلافا | بخلاف | على خلاف | على عكس | بعكس
  fr à la différence | contrairement | au contraire | par opposition
ONLY_BY +
  ar إلا
  fr =qu' | =que
FORMER +
  ar =الأولى | =فالأولى | =والأولى | =أولاهما | =فأولاهما
  fr =la première | =les premières | =des premières | =celle-là | =celles-là
LATTER +
  ar =الثانية | =والثانية | =الأخيرة | =والأخيرة | =ثانيتهما | =أخراهما
  fr =la seconde | =les secondes | =des secondes | =la deuxième | =les deuxièmes | =celle-ci | =celles-ci | =les dernières
RESPECTIVELY +
  ar على التوالي | على الترتيب | تواليا | بالتوالي
  fr respectivement
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
  ar المقررة للجمعيات | المنصوص عليها | المشترطة | المذكورة | المشار إليها
  fr prévue | prévues | susvisée | mêmes conditions | conditions de quorum | précitée | ci-dessus

# --- the notice: channel and delay -------------------------------------------------------------------
CALL_TITLE +
  ar كيف ننادي | كيف ندعو | المناداة | كيف تدعى | كيفية الدعوة | إعلان الاجتماع | إعلام الأعضاء | إشعار الأعضاء | إخبار الأعضاء
  fr avis de réunion | comment on appelle | comment on convoque | appel des membres | information des membres de la réunion | comment on se réunit | préavis de réunion
SENT +
  ar ~رسل* | ~وجه* | ~بعث* | ~بلغ* | إرسال* | توجيه* | تبليغ*
  fr envoi | envoyé | envoyée | envoyées | expédié | expédiée | expédiées | adressé | adressée | adressées | partent | part | notifié | notifiée | écrit | prévenu | prévenus | avis
INSTEAD +
  ar عوض | بدل | بدلا من | عوضا عن | ~غني عن | ~قوم مقام | تقوم مقام | محل الرسالة | محل الرسائل | دون غيره* | لا غير | فقط | وحده | وحدها | حصرا | تعويض الرسالة
  fr au lieu | à la place | remplace | remplacent | remplacer | tient lieu | tenir lieu | suffit | suffisent | seulement | exclusivement | uniquement | sans autre formalité | sans autre forme | nulle part ailleurs | dispense | dispensé | seul mode | rien d'autre | pour seule
NO_LETTER +
  ar لا حاجة إلى الرسائل | لا حاجة إلى رسالة | لا نحتاج إلى البريد | لا نحتاج الى البريد | لا ~حتاج* إلى رسالة | لا ~حتاج* إلى البريد | دون حاجة إلى رسالة | دون حاجة إلى البريد | بدون رسالة | دون رسالة | من غير رسالة | بلا رسالة | لا ~رسل أي رسالة | بلا بريد | دون رسائل
  fr sans lettre | sans courrier | pas de lettre | aucune lettre | aucun courrier | pas de courrier | pas besoin de lettre | pas besoin de courrier
REMINDER +
  ar تذكير* | ~ذكر* | زيادة على | علاوة على | إضافة إلى | فضلا عن | إلى جانب | كذلك | فوق ذلك
  fr rappel | rappelé | rappelée | en sus | s'y ajouter | s'y ajoute | s'ajoute | s'ajouter | en outre | de plus | doublé | doublée | en complément | complémentaire | également | aussi | l'accompagner | accompagnée | accompagné
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
  ar بين
  fr entre
AHEAD +
  ar قبل | قبله* | ~سبق* | سابق* | ~فصل | مسبقا | سلفا | كاملة | كاملا
  fr avant | à l'avance | d'avance | préavis | précédant | précède | précèdent | sépare | séparent | séparer | s'écoule | s'écouler | francs | franc | plus tôt
SAME_RULE +
  ar النصاب ذاته | النصاب نفسه | ذات النصاب | نفس النصاب | القاعدة ذاتها | القاعدة نفسها | الحكم نفسه | بالشرط نفسه | على الشرط | بالشروط
  fr même règle | même quorum | mêmes règles | la règle | comme pour l'assemblée ordinaire | article précédent | mêmes conditions
OLD_TIMES +
  ar القانون القديم | القانون السابق | القانون الملغى | القانون الملغي | النظام السابق | النظام القديم | سابقا | في السابق
  fr ancienne loi | loi ancienne | loi abrogée | loi précédente | anciens statuts | autrefois | auparavant | par le passé | jadis | sous l'empire
FOR_FORMER +
  ar =للأولى | =وللأولى | بالنسبة للأولى | بالنسبة إلى الأولى
  fr pour la première | pour les premières
FOR_LATTER +
  ar =للثانية | =وللثانية | بالنسبة للثانية | بالنسبة إلى الثانية
  fr pour la seconde | pour les secondes | pour la deuxième
SITS +
  ar ~نعقد | ~لتئم | ~صح | ~تداول | ~تطلب | ~شترط | ~ستلزم | ~جتمع | ~حتاج
  fr ne siège
NOW +
  ar الآن | أما اليوم | أصبح | أصبحت | صار | صارت
  fr désormais | aujourd'hui | dorénavant | maintenant | à présent
