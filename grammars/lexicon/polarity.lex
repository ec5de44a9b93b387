# The closed class of the idioms that permit, forbid, spare, oblige or annul, written once for every
# reader: a block gives its phrases to each of the concepts it names. The plain words («ne», «interdit»,
# «يجوز») stand in 00-core.lex; who asks which concept: lawcheck/parsing/polarity.py (the words before
# and after), agency.py (the verb of an organ), parity.py (all the denials counted).

# --- permission ---------------------------------------------------------------------------------
# A word of permission without negation.
ALLOWED, ADMITS +
  ar ~باح | مباح* | مخير* | الخيار | له الخيار | في مقدور* | بمقدور* | في استطاعة | بمستطاع | في وسع* | من حق | من حقه* | له الحق | لها الحق | لهم الحق | كامل الحرية | تمام الحرية | واسع النظر | مطلق الصلاحية | حر في | حرة في | أحرار في | مطلق الحرية | لا قيد على | ~جاز* أن | ~رخص ل* | ~ؤذن | ~صح أن
  fr loisible à | est libre =de | sont libres =de | demeure libre =de | demeurent libres =de | reste libre =de | restent libres =de | est libre =d' | sont libres =d' | reste libre =d' | restent libres =d' | il est loisible | il lui est loisible | garde la liberté de | gardent la liberté de | conserve la liberté de | conservent la liberté de | garde la faculté de | conserve la faculté de | a la liberté de | ont la liberté de | a toute liberté | ont toute liberté | toute latitude | a la faculté de | ont la faculté de | est en droit de | sont en droit de | est fondé à | il est permis | il est possible | il est licite | se réserve la faculté | se réserve le droit | a le loisir | droit est reconnu
# A negation and an obstacle that make a permission: the longer phrase hides the negation in it.
ALLOWED, NO_BAR
  ar لا مانع | لا مانع من | ليس هناك ما ~منع | لا شيء ~منع | لا شيء ~حول دون | لا ~وجد ما ~منع | لا ~وجد مانع | لا ~منع شيء | لا بأس | لا بأس من | لا حرج | لا حرج على | لا حرج في | لا جناح | لا ضير | لا ضير في | لا غضاضة | لا ~حول شيء دون | لا ~تنافى | لا ~منع من | لا عائق | لا ~حظر على | لا ~منع على | لا ~حرم على | ليس محظورا | ليس ممنوعا | غير ممنوع* | غير محظور*
  fr rien n'empêche | rien n'interdit | rien ne s'oppose | rien ne fait obstacle | rien ne défend | rien ne prohibe | n'est pas interdit | n'est pas défendu | n'est pas prohibé | n'est pas exclu | ne sont pas interdits | ne sont pas interdites | nul obstacle | aucun obstacle | n'est point interdit | n'est nullement interdit | n'est pas défendue | n'est pas interdite | ne fait pas obstacle | ne font pas obstacle | sans inconvénient | ne voit pas d'inconvénient
# --- prohibition --------------------------------------------------------------------------------
# Words that forbid without a word of negation.
FORBIDDEN, PREVENT +, PROHIBIT +, PROHIBITS ++
  ar يتعذر | تتعذر | ~متنع | يستحيل | تستحيل | محرم على | محرمة على | ~نهى عن | منهي عن | ~حرم على | ~حرم كل
  fr est proscrit | est proscrite | sont proscrits | sont proscrites | fait défense | il est fait interdiction | fait interdiction | interdiction est faite | défense est faite | est banni | est bannie
# The same with one: the negation in it counts by itself.
FORBIDDEN, NEGATION
  ar لا سبيل إلى | لا سبيل ل* | لا مجال | لا مجال ل* | لا محل | لا محل ل* | ليس ل* أن | ليس لأحد | ليس لأحد أن | لا ~حل | لا ~باح | لا ~صح | لا ~تصور | لا ~عقل | لا ~رخص | لا ~ؤذن | لا ~حق لأحد | لا يد ل* | غير مباح* | غير مسموح* | غير وارد*
  fr n'a pas le droit | n'ont pas le droit | n'est pas permis | n'est pas permise | n'est pas loisible | n'est pas licite | n'est pas admis | n'est pas admise | ne sont pas admis | ne sont pas admises | n'est pas autorisé | n'est pas autorisée | n'est pas possible | il ne saurait | en aucun cas | en aucune façon | en aucune manière | sous aucun prétexte

# --- exemption ----------------------------------------------------------------------------------
# Spared without a word of negation: what follows is denied.
SPARED +, PROHIBIT +, PROHIBITS ++
  ar في منأى عن | بمنأى عن | معفى من | معفاة من | معفيون من | معفيين من | معفو من | في حل من | في غنى عن | في مأمن من | خال من | خالية من | خاليا من | خلوا من | متحلل* من | محرر من كل | محررة من كل
  fr exempt de | exempte de | exempts de | exemptes de | exempté de | exemptée de | dispensé de | dispensée de | dispensés de | dispensées de | affranchi de | affranchie de | affranchis de | affranchies de | libre de tout | libre de toute | libres de tout | libres de toute | à l'abri de | est quitte de
# Spared by a negation of duty or need.
NEED_NOT +, NOT_BOUND +
  ar لسنا في حاجة إلى | ليست في حاجة إلى | ليس في حاجة إلى | ليسوا في حاجة إلى | لا حاجة إلى | لا حاجة ل* | لا لزوم | لا لزوم ل* | لا ضرورة ل* | لا ضرورة إلى | لا داعي ل* | لا داعي إلى | لا موجب ل* | لا مبرر ل* | دون حاجة إلى | دون الحاجة إلى | من غير حاجة إلى | ما من حاجة إلى | ما على _ من حرج | ما عليه* من حرج | ما على _ من واجب | ما عليه* من واجب | دون ضرورة | دون لزوم | ليس على _ أن | ليس عليه* أن | غير ملزم* ب* | غير مطالب* ب* | غير مجبر* على | لا ~طالب ب* | لا ~كلف | لا ~طلب من | ليس لزاما | ليس واجبا | ليس من الواجب
  fr il n'y a pas lieu à | il n'y a pas lieu de | il n'y a lieu | n'est assujetti à aucun | n'est assujettie à aucun | n'est assujetti à aucune | n'est assujettie à aucune | n'est soumis à aucun | n'est soumise à aucune | n'est soumis à aucune | n'est soumise à aucun | ne sont soumis à aucun | ne sont soumises à aucun | ne sont soumis à aucune | ne sont soumises à aucune | n'est subordonné à aucun | n'est subordonnée à aucune | n'est subordonnée à aucun | n'est astreint à aucun | n'est astreinte à aucune | sans qu'il soit besoin | sans qu'il y ait lieu | sans être tenu | sans avoir à | sans devoir | n'est pas nécessaire | point n'est besoin | nul besoin | il n'est besoin | n'est besoin | pas n'est besoin | nulle nécessité | aucune nécessité | n'est tenu à aucun | n'est tenue à aucun

# --- nullity ------------------------------------------------------------------------------------
# Before what it annuls.
VOID +, NULLITY +, PROHIBITS ++
  ar ~بطل كل | ~بطل أي | ~قع باطلا | ~عد باطلا | ~عد لاغيا | ~عتبر باطلا | ~عتبر لاغيا | لاغ وباطل | باطل بطلانا | ~سقط كل شرط | ~لغى كل | ~هدر كل
  fr est réputé non écrit | est réputée non écrite | sont réputés non écrits | sont réputées non écrites | est réputée nulle | est réputé nul | est tenu pour non écrit | est tenue pour non écrite | tenue pour nulle | nul et non avenu | nulle et non avenue | est frappé de nullité | est frappée de nullité | est sans valeur | est privé d'effet | est privée d'effet
# After it.
PROHIBITED +, BANNED ++
  ar ~قع باطلا | ~عد باطلا | ~عد لاغيا | ~عتبر لاغيا | ~عتبر باطلا | ~كون باطلا | ~كون لاغيا | لا ~عتد به* | لا ~لتفت إليه*
  fr est réputé non écrit | est réputée non écrite | sont réputés non écrits | sont réputées non écrites | tenu pour non écrit | tenue pour non écrite | tenue pour nulle | nul et non avenu | nulle et non avenue | frappé de nullité | frappée de nullité

# Against what the cooperative is.
PROHIBITED +
  ar ~خالف روح | ~ناقض روح | ~تعارض مع روح | مخالف* لروح
  fr est contraire à | sont contraires à | serait contraire à | n'a pas sa place | n'ont pas leur place

# What takes no part in a reckoning, said after it: «the number of shares never enters into it».
NO_PART ++
  ar لا ~دخل في | لا ~دخل أبدا | لا ~دخل مطلقا | لا دخل ل* | لا ~حتسب | لا =يحسب | لا =تحسب | لا ~عد من | لا ~عد في | لا ~عد ضمن | لا ~ؤثر | لا أثر ل* | لا ~راعى | لا علاقة ل* | لا صلة ل* | لا وزن ل* | لا ~ندرج | لا ~خضع ل* | خارج عن | خارجة عن | خارجا عن | خارج هذ* | مستثنى من | مستثناة من | ليس منه* | ليست منه*
  fr n'entre pas | n'entre jamais | n'entre point | n'entre en rien | n'entrent pas | n'entrent jamais | n'entrent point | n'entrent en rien | n'intervient pas | n'intervient jamais | n'intervient en rien | n'interviennent pas | n'interviennent jamais | n'interviennent en rien | n'a aucune place | n'ont aucune place | n'a aucune part | n'ont aucune part | n'a aucune influence | n'ont aucune influence | n'a aucune incidence | n'ont aucune incidence | n'a aucun effet sur | n'ont aucun effet sur | ne joue aucun rôle | ne jouent aucun rôle | ne compte pas | ne comptent pas | ne compte jamais | ne comptent jamais | ne compte pour rien | ne comptent pour rien | ne s'impute pas | ne s'imputent pas | n'est pas compté | n'est pas comptée | ne sont pas comptés | ne sont pas comptées | n'est pas compris | n'est pas comprise | ne sont pas compris | ne sont pas comprises | n'est pas retenu | n'est pas retenue | ne sont pas retenus | ne sont pas retenues | sans incidence | sans influence | est étranger à | est étrangère à | sont étrangers à | sont étrangères à | y échappe | y échappent | est hors =de | sont hors =de | en dehors =de cette | en dehors =de ce
# --- obligation ---------------------------------------------------------------------------------
OBLIGED +
  ar ~تحتم | ~نبغي | ~تعين على | حتما | لزوما | على عاتق* | ملتزم* ب* | مطالب* ب* | ~تحمل واجب
  fr est astreint à | sont astreints à | est assujetti à | est soumis à | il faut | il convient | il incombe | il appartient | il échet | est de rigueur | s'impose | a l'obligation de | ont l'obligation de | ne peut se soustraire

# --- what is disregarded ------------------------------------------------------------------------
DISREGARD +
  ar كيفما كان عدد حصص* | كيفما كان عدد الحصص | مهما كان عدد حصص* | مهما كان عدد الحصص | أيا كان عدد حصص* | أيا كان عدد الحصص | مهما بلغ عدد حصص* | بمعزل عن | بقطع النظر | بصرف النظر عن | دون التفات | دون الالتفات | دون مبالاة | لا ~راعى | لا ~لتفت | لا ~عتد ب* | لا اعتبار ل* | لا دخل ل* | دون ما اعتبار | من غير اعتبار | من غير نظر | لا ~نظر إلى
  fr à l'exclusion de | à l'exclusion du | à l'exclusion des | sans acception de | nonobstant | sans distinction de | hors de toute considération | il n'est pas tenu compte | n'est pas tenu compte | ne tient pas compte | sans qu'il soit tenu compte | sans prendre en considération | et non

# --- what denies nothing, or denies somebody everything ------------------------------------------
# After these a lone «ne» denies nothing: «before the assembly has ratified it».
EXPLETIVE ++
  fr avant que | avant qu' | de peur que | de peur qu' | de crainte que | de crainte qu' | à moins que | à moins qu'
# Who is named before it gets nothing, all of a list: «the association and the commune get nothing of it».
GETS_NOTHING ++
  ar لا نصيب ل* | ليس ل* نصيب | لا حظ ل* | لا حق ل* في | لا ~نال شيئا | لا ~نالون شيئا | لا ~أخذ شيئا | لا ~أخذون شيئا | لا ~أخذ منه | لا ~أخذون منه | لا ~طمع* | لا ~رجو* | لا ~نتظر* | لا مطمع ل* | لا مطالب* ل* | لا ~نوب*
  fr n'ont rien à attendre | n'a rien à attendre | n'ont rien à espérer | n'a rien à espérer | n'ont rien à prétendre | n'a rien à prétendre | n'ont rien à réclamer | n'a rien à réclamer | n'ont aucun droit | n'a aucun droit | n'y ont aucun droit | n'y a aucun droit | n'y ont point droit | n'y ont pas droit | n'y a pas droit | n'ont pas droit | n'a pas droit | ne reçoivent rien | ne reçoit rien | n'en reçoivent rien | n'en reçoit rien | n'en touchent rien | n'en touche rien | ne touchent rien | ne touche rien | n'y ont aucune part | n'y a aucune part | n'en ont aucune part | n'y prennent aucune part | n'y prétendent pas
# A question, which its answer follows; those whose rule is not ours.
ASKED ++
  ar =هل | أيجوز | وهل | أيمكن
  fr est-ce que | peut-il | peut-elle | peut-on | peuvent-ils | peuvent-elles | pourrait-on | pourrait-il
# «Encore faut-il que …» asks nothing.
ASKED +
  fr faut-il | doit-on | doit-il | doit-elle
REQUIRE
  fr encore faut-il | encore doit-il | encore doit-elle
YES ++
  ar نعم | بلى
  fr oui | =si
NEIGHBOUR ++
  ar تعاونية جيران* | تعاونية مجاورة | تعاونية الجيران | عند جيران* | لدى جيران* | عند الجيران | جيراننا | شركات مساهمة | شركة مساهمة | شركات تجارية | شركات أخرى
  fr =la coopérative voisine | coopérative =d' à côté | =chez nos voisins | nos voisins | nos voisines | sociétés anonymes | société anonyme | sociétés commerciales | dans d'autres sociétés
LIKE_THEM ++
  ar كما | مثل | مثلما | على غرار | أسوة
  fr comme | à l'instar | de même que | ainsi que
OURS ++
  ar أما نحن | عندنا | لدينا | تعاونيتنا | هذه التعاونية
  fr chez nous | notre coopérative | la nôtre | nous
# --- what is disowned ---------------------------------------------------------------------------
# «It is not true that …», «this does not mean that …»: what follows is no statement.
UNTRUE ++
  ar ليس صحيحا ما | ليس صحيحا أن | لا صحة لما | لا أساس لما | ما ~شاع | ما كان ~قال | ما ~قال عن | ما قيل عن | خلافا لما ~شاع | خلافا لما ~ظن | ليس بصحيح أن | ليس من الصحيح أن | غير صحيح أن | من غير الصحيح أن | لا صحة ل* | ليس حقا أن | من الخطأ أن | من الخطأ القول | لا ~عني ذلك أن | لا ~عني هذا أن | ليس معنى ذلك أن | ليس معنى هذا أن | ليس معناه أن | ولا يفهم من ذلك أن | لا ~فهم من ذلك أن
  fr contrairement à ce qu'on | ce qu'on disait | ce qui se dit | c'est à tort qu' | n'est pas vrai que | n'est point vrai que | est faux que | serait faux de | n'est pas exact que | est inexact que | ne veut pas dire que | ne signifie pas que | ne signifie point que | n'est pas à dire que | ne saurait prétendre que | à tort que
# «They had thought of an endless life, then gave it up»: what stands between the two is no statement.
ONCE_MEANT
  ar اقتراح* | فكرة | مقترح*
  fr proposition | idée | suggestion | première version | première mouture | premier projet | avant-projet
ONCE_MEANT ++
  ar كان _ ينص على | كان _ _ ينص على | كان ينص على | كانت تنص على | النظام السابق | نظامنا السابق | النظام القديم | =اقترح | =اقترحت | =اقترحوا | واقترح | سبق أن اقترح | فكروا في | فكر المؤسسون في | كان _ يفكر* في | كان _ يأمل* في | كان _ يطالب* | كان _ يطمح* إلى | كانت النية | كان في نية* | كان القصد
  fr anciens statuts | statuts antérieurs | ancienne rédaction | ancienne version | songé | avait envisagé | avaient envisagé | ayant envisagé | avions envisagé | avait pensé | avaient pensé | avions pensé | avait proposé | avaient proposé | a proposé | ont proposé | fut proposé | fut proposée | avait été question | fut question | fut un temps question | avait projeté | avaient projeté | avait prévu | avaient prévu | avions prévu | prévoyait | prévoyaient | avait suggéré | a suggéré | suggérait | espérait | espéraient | demandait | demandaient | voulait | voulaient | rêvait de | rêvaient de | conseillait | conseillaient | avait conseillé | préconisait | préconisaient | réclamait | réclamaient | avait réclamé | souhaitait | souhaitaient | aurait voulu | auraient voulu | avait imaginé | avait été imaginé | avait été imaginée | avait été proposé | avait été proposée | avaient été proposés | avait été envisagé | avait été envisagée | avait été suggéré | avait été suggérée | avait été évoqué | avait été évoquée | fut envisagé | fut envisagée | fut un moment envisagée | fut évoquée | avait d'abord écrit | avait d'abord prévu | avait d'abord pensé | avaient d'abord pensé | vœu de certains | vœu de quelques | vœu de plusieurs | souhait de certains | avait d'abord envisagé | avait d'abord été question | fut d'abord question | avait d'abord été prévu
# The same of what was just named: «a majority of two thirds, claimed by two founders, was refused».
MEANT_BY ++
  ar الوارد* في المسودة | الواردة في المشروع الأول | اقترحه | اقترحها | طالب به | طالب بها | دافع عنه | دافع عنها | طلبه | طلبها
  fr que portait | que contenait | que prévoyait | qui figurait dans | réclamé par | réclamée par | proposé par | proposée par | suggéré par | suggérée par | défendu par | défendue par | souhaité par | souhaitée par | voulu par | voulue par | imaginé par | imaginée par | que réclamait | que réclamaient | que proposait | que proposaient | que suggérait | que voulait | que voulaient | que souhaitait | que souhaitaient | que défendait | que _ _ réclamait | que _ _ proposait | que _ _ suggérait | que _ _ voulait | que _ _ voulaient | que _ _ souhaitait | que _ _ défendait | que _ réclamait | que _ proposait | que _ suggérait | que _ voulait | que _ souhaitait | discutée lors de | discuté lors de | évoquée lors de | évoqué lors de
DROPPED ++
  ar تخلوا عن* | تخلى عن* المؤسسون | تم التخلي عن* | وقع التخلي عن* | عدل عن* | عدلوا عن* | صرف النظر عن* | صرفوا النظر عن* | تراجعوا عن* | تم التراجع عن* | لم ~قبل اقتراح* | لم ~قبل هذا الاقتراح | رفض* اقتراح* | رفض هذا الاقتراح | قررت الجمعية خلاف ذلك | قرر المؤسسون خلاف ذلك | قوبل بالرفض | قوبلت بالرفض | لم ~ؤخذ ب* | لم ~عتمد | لم ~حظ بالقبول | لم ~حظ بالموافقة | وقد حذف* | حذفت هذه | حذف هذا | وقد ألغي* | ألغي هذا | ألغيت هذه | استبعدت* الفكرة | استبعد الاقتراح | طويت الفكرة | =فرفضت | =فرفض | =فاستبعدت | =فاستبعد | صرف _ النظر عن | صرفت _ النظر عن
  fr y ont renoncé | y a renoncé | y avons renoncé | y renoncèrent | y renonça | a été abandonné | a été abandonnée | ont été abandonnés | ont été abandonnées | fut abandonné | fut abandonnée | furent abandonnées | avoir été abandonnée | ayant été abandonnée | l'a abandonnée | l'ont abandonnée | a été écarté | a été écartée | ont été écartées | fut écarté | fut écartée | l'a écartée | l'ont écartée | a été rejeté | a été rejetée | ont été rejetées | fut rejetée | l'a rejetée | l'ont rejetée | a été repoussée | fut repoussée | a été refusée | fut refusée | l'a refusée | l'ont refusée | n'a pas été retenu | n'a pas été retenue | n'ont pas été retenues | ne fut pas retenue | n'a pas été suivie | ne fut pas suivie | n'a pas été adoptée | ne fut pas adoptée | n'a pas prévalu | n'a pas prospéré | est resté sans suite | est restée sans suite | n'a pas eu de suite | n'a pas eu de lendemain | a été retirée | fut retirée | n'a pas suivi | n'ont pas suivi | n'avons pas suivi | n'a pas voulu | n'ont pas voulu | n'avons pas voulu | le lui a refusé | le lui ont refusé | s'y est refusé | s'y sont refusés | en a décidé autrement | en ont décidé autrement | a été rayé | a été rayée | fut rayé | fut rayée | a été biffé | a été biffée | ont été repoussées | a été repoussé | fut repoussé | a été refusé | fut refusé | s'est ravisé | se sont ravisés | a été supprimé | a été supprimée | fut supprimée | ont été supprimées | n'a pas été suivi | le délai retenu est | la durée retenue est | le nombre retenu est | le taux retenu est | nous en sommes tenus | s'en est tenue | s'en sont tenus | s'en est tenu | en sommes restés | en sont restés | s'en sont tenues | avons préféré | ont préféré | a préféré | lui avons préféré | a été préféré | a été préférée | lui a été préféré | lui a été préférée
# What is said there is said of others: «a neighbouring cooperative sells half …».
OF_OTHERS ++
  ar رأينا عند غيرنا | وقع عند غيرنا | عند غيرنا | تعاونية مجاورة | التعاونيات المجاورة | بعض التعاونيات | في تعاونيات أخرى | في بعض الجمعيات | في الشركات | أما الشركات | خلافا للشركات
  fr coopérative voisine | coopératives voisines | coopérative d'à côté | union d'à côté | certaines coopératives | beaucoup de coopératives | dans d'autres coopératives | dans certaines coopératives | chez d'autres | vu ailleurs | voit ailleurs | fait ailleurs | pratique ailleurs | dans les sociétés | dans une société anonyme | dans les associations
# --- figures refused (lawcheck/parsing/refused.py) -----------------------------------------------
# «Not by two thirds», «instead of a quarter», right before the figure.
RATHER_NOT ++
  ar لا بال* | لا بثلث* | لا بربع | لا بنصف | لا بإجماع | لا بأغلبية | لا ثلث* | لا ربع* | لا نصف* | لا النصف | لا الربع | لا الثلث | لا الثلثان | لا الثلثين | لا أغلبية | لا قبل | وليس ب* | وليس قبل | وليس في | ليس ب* | وليس | عوض | عوضا عن | بدل | بدلا من
  fr et non | non pas | non =à | non =au | non =aux | pas =à la majorité | pas =aux | =au =lieu =de | =au =lieu =du | =au =lieu =des | plutôt que | plutôt =qu' =à | plutôt =qu' =au | plutôt =qu' =aux
# Right after it: «a notice of eight days is void», «unanimity is no condition».
VOIDED ++
  ar ليس شرطا | ليست شرطا | ليس مطلوبا | ليست مطلوبة | ليس لازما | ليست لازمة | غير مطلوب* | غير لازم* | غير مشروط* | باطل | باطلة | تعد باطلة | ~عد باطلا | تعتبر باطلة | ~عتبر باطلا | تكون باطلة | ~كون باطلا | لاغ | لاغية | تقع باطلة | ~قع باطلا | لا ~عتد بها | لا ~عتد به | لا أثر لها | لا أثر له
  fr n'est pas requis* | n'est pas exigé* | n'est pas nécessaire | n'est pas une condition | n'est point requis* | n'est pas demandé* | est nul | est nulle | sont nuls | sont nulles | serait nul | serait nulle | seraient nulles | est sans effet | sont sans effet | est irrégulière | serait irrégulière | est irrégulier | ne vaut rien | est inopérante
# --- what is told and not laid down (lawcheck/parsing/recalled.py) -------------------------------
# The text that held before this one, beside a verb of the past.
FORMER_TEXT ++
  ar نظام سابق | نظام قديم | نظام أول | نظام أساسي سابق | نظام أساسي قديم | أنظمة سابقة | أنظمة قديمة | أنظمة أساسية سابقة | قانون أساسي سابق | قانون أساسي قديم | قانون سابق | قانون قديم | قانون ملغى | قانون ملغي | صيغة سابقة | صيغة قديمة | قبل تعديل النظام | قبل تغيير النظام | قبل تعديل نظام* | قبل تغيير نظام* | قبل الملاءمة
  fr anciens statuts | statuts précédents | précédents statuts | statuts antérieurs | statuts d'origine | premiers statuts | ancienne rédaction | version précédente | ancienne version | ancienne loi | loi ancienne | loi abrogée | loi précédente | avant la modification des statuts | avant la réforme des statuts | avant la refonte des statuts | avant les présents statuts
USED_TO ++
  ar كان | كانت | كنا
  fr prévoyai* | donnai* | accordai* | fixai* | attribuai* | exigeai* | imposai* | permettai* | autorisai* | disai* | demandai* | voulai* | prescrivai* | admettai* | réservai* | contenai* | retenai* | interdisai* | ouvrai* | laissai* | confiai* | obligeai* | limitai* | était | étaient | avait | avaient
# «This is maintained»: the former rule is that of today.
STILL_SO ++
  ar ما زال | ما زالت | لا ~زال | ما ~زال | أبقي عليه | أبقينا عليه | أبقي على هذ* | أبقينا على هذ* | احتفظ* | ~ستمر العمل | استمر العمل | ~بقى العمل | ~بقى ساري* | ~ظل ساري* | بقي ساري* | ظل العمل | ~ظل معمولا | ~بقى معمولا | لم ~تغير | وكذلك اليوم | والأمر كذلك اليوم
  fr est maintenu | est maintenue | sont maintenus | sont maintenues | reste en vigueur | demeure en vigueur | restent en vigueur | demeurent en vigueur | est conservé | est conservée | sont conservés | sont conservées | continue de s'appliquer | continue à s'appliquer | continuent de s'appliquer | est repris | est reprise | sont reprises | est inchangé | est inchangée | demeure inchangé | demeure inchangée | reste inchangée | n'a pas changé | il en va de même | il en est toujours ainsi | nous gardons | nous conservons | nous maintenons
DONE_WITH ++
  ar حذف* | ألغي* | ~لغى | تخلت | تخلى | تخلينا | تركنا | ترك العمل | هجر* | أبطل*
  fr supprimé | supprimée | supprimés | supprimées | abandonné | abandonnée | abandonnés | abandonnées | abrogé | abrogée | abolie | aboli
# Somebody once proposed it …
PROPOSED ++
  ar اقترح | اقترحت | اقترحوا | اقترح _ أحد | طلب أحد | طلب بعض | طالب أحد | طالب بعض | طالبت إحدى | طلبت إحدى | أراد أحد | أراد بعض | أرادت إحدى | رغب بعض | رغب أحد | دعا بعض | تمنى بعض | كان هناك اقتراح | كان من المقترح | نوقش اقتراح | قدم اقتراح | عرض اقتراح | نص مشروع | ~نص مشروع | ورد في مشروع | جاء في مشروع | كان في مشروع | مسودة أولى | التمس بعض | التمس أحد | التمست إحدى
  fr a proposé | ont proposé | avait proposé | avaient proposé | proposait | proposaient | a été proposé | avait été proposé | fut proposé | a suggéré | ont suggéré | avait suggéré | avaient suggéré | aurait voulu | auraient voulu | aurait souhaité | auraient souhaité | avait souhaité | avaient souhaité | souhaitait | souhaitaient | avait demandé | avaient demandé | ont voulu | a voulu | avait voulu | avaient voulu | un projet prévoyait | le projet prévoyait | projet initial prévoyait | premier projet prévoyait | premier projet donnait | première rédaction prévoyait | avait sollicité | avaient sollicité | a sollicité | ont sollicité
# … and was not followed.
TURNED_DOWN ++
  ar لم ~قبل اقتراح* | لم ~قبل | لم ~عتمد | لم ~ؤخذ ب* | لم ~حظ | لم ~لق | لم ~وافق علي* | لم ~وافق* | لم ~ستجب | لم ~تفق | رفض اقتراح* | رفض الاقتراح | رفض الطلب | رفضت اقتراح* | رفضت الاقتراح | رفضه* | رفضته* | رفض ذلك | رفضت ذلك | رفض المؤسسون | رفضت الجمعية | رفض الجمع | استبعد* | صرف النظر عن* | طوي | استقر الرأي على | استقر الاتفاق على | استقر رأيهم على | وقع الاختيار على | فضلوا | فضل المؤسسون | فضلت الجمعية | آثروا | آثر المؤسسون | آثرت الجمعية
  fr n'a pas été retenu | n'a pas été retenue | n'ont pas été retenu* | n'a pas été suivi | n'a pas été suivie | n'ont pas été suivi* | n'a pas été adopté | n'a pas été adoptée | n'a pas été accepté | n'a pas été acceptée | n'a pas été accueilli | n'a pas été accueillie | ne fut pas retenu | ne fut pas retenue | ne fut pas suivi | ne fut pas suivie | ne l'a pas suivi | ne les a pas suivis | ne l'ont pas suivi | ne l'a pas retenu | ne l'a pas retenue | a été écarté | a été écartée | ont été écart* | fut écarté | fut écartée | a été rejeté | a été rejetée | ont été rejet* | fut rejeté | fut rejetée | l'a rejeté | l'a rejetée | l'a écarté | l'a écartée | l'a refusé | l'a refusée | l'ont refusé | l'ont refusée | l'ont rejeté | l'ont rejetée | l'ont écarté | l'ont écartée | a refusé | ont refusé | s'y est opposée | s'y est refusée | a été repoussé | a été repoussée | a été ramené | a été ramenée | ont été ramenés | ont été ramenées
# «It is desirable that …»; «out of courtesy», in the same breath.
WISHED ++
  ar ~ستحسن | ~ستحب | من المستحسن | من المستحب | ~حبذ | حبذا لو | من الأفضل أن | الأفضل أن
  fr il est souhaitable | est souhaitable que | il est souhaité | il serait bon | il serait souhaitable | il est préférable | il est recommandé | est recommandé à | est recommandé aux | il est conseillé | est conseillé à | est conseillé aux | il est bon que
COURTEOUS ++
  ar على سبيل المجاملة | من باب المجاملة | من باب اللياقة | على سبيل اللياقة | من باب الأدب | من باب الاستئناس | على سبيل الاستئناس
  fr par courtoisie | par simple courtoisie | par pure courtoisie | à titre de courtoisie | par politesse | par simple politesse
# The «who» that is itself the subject of the verb after it.
SUBJECT_WHO ++
  ar الذي | التي | الذين | اللذان | اللتان | اللواتي | اللائي
  fr qui
