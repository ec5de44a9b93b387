# Words that deny, by how they are counted: lawcheck/parsing/parity.py.

# Before a verb; each counts.
VERB_NEGATION ++
  fr ne | n'
  ar لا | لم | لن | ما من | ليس | ليست | ليسوا | ليسا | ليستا | لسن | لست | =بألا | =بأن لا | لسنا | على ألا
# Beside the negation of a verb; counts only alone («aucune autorisation», «ni… ni»).
NO_WORD ++
  fr pas | point | aucun | nul | jamais | rien | ni | nullement | aucunement | nulle | nulles
  ar قط | أبدا
# Counts when what is lacking is what is spoken of.
LACKING ++
  fr sans | absence de
  ar دون | بدون | بلا | بغير | من غير أن | من غير حاجة | عدم
# Verbs and adjectives that forbid or annul.
PROHIBITS ++
  fr interdit* | prohib* | étant exclu* | demeurant exclu* | restant exclu* | étant écart* | étant proscrit* | est exclu* | sont exclu* | défendu | n'empêche | =s' oppose | obstacle | incompatib* | dispens* | exempt* | irrecevable | non rémunér* | non requis* | non soumis* | non obligatoire | illicite* | illégal* | illégaux | demeure exclu* | demeurent exclu* | reste exclu* | restent exclu*
  ar يمنع | تمنع | يمنعون | ممنوع* | محظور* | ~حظر* | مانع | ~حول دون | ~تنافى | تنافي | متناف* | باطل* | ~متنع* | لاغ* | غير مأجور* | غير مقبول* | غير جائز* | غير خاضع* | غير ملزم* | غير لازم* | غير ضروري* | غير واجب* | غير مشروط* | غير مرهون* | غير مسموح* | غير ممكن* | غير قابل* | غير مشروع* | غير قانوني* | =يعفى من | =تعفى من | =ويعفى من | =وتعفى من | معفى من | معفا* من | ~ستبعد* | مستبعد* | ~حول _ دون | ~حول _ _ دون
# Alone after a colon: there is none of what stands before it.
NONE_OF_IT +
  ar لا شيء | لا يوجد | لا توجد | منعدم* | لا أحد
  fr aucun | aucune | néant | nul | nulle | exclu | exclue | exclus | exclues | personne | non compté | non comptée | non admis | non admise | non accepté | non acceptée | non reçu | non reçue | non valable | non recevable
# After a comma, the subject said again: what was denied before is over.
AND_IT +
  ar =وهي | =وهو | =وهم | =وهن
  fr et elle | et elles | et il | et ils
# Turn a denial into a condition: «ne… que», «لا… إلا».
RESTRICTS ++
  fr que | qu' | sauf | excepté | hormis | =avant | =à moins
  ar =سوى | ما لم | قبل
# Begins another clause, whose negation is its own.
AND_WORD ++
  fr et | dont | laquelle | lequel | qui | tant que | lorsque | aussi longtemps que
  ar =فلا | =ولا | =ولم | =فلم | =ولن | ما دام | ما لم | ما دامت | إذا | الذي | التي | الذين
# « إلا », written like « ألا » once folded: it turns a denial, or denies.
TURNS ++
  fr si ce n'est | que lorsque
  ar ألا
# Conditions that deny nothing: «if there is no auditor».
NOT_SO ++
  fr et nul autre | et personne d'autre | et aucun autre | tant qu'il n'existe | lorsqu'il n'existe | si la coopérative n'a | quand il n'y a | lorsqu'il n'y a | n'existe point | qui n'a pu | qui ne peut venir | qui ne peut assister | qui n'est pas là | =s' il n'existe | =s' il n'y a | =s' il ne peut | ce que | avant que _ ne | avant que _ _ ne | avant que _ n' | avant que _ _ n' | avant qu'il ne | avant qu'il n' | avant qu'elle ne | avant qu'elle n' | sans que _ ne | sans que _ _ ne | sans que _ n' | sans que _ _ n' | de peur que _ ne | de peur que _ _ ne | de peur qu'il ne | n'importe | quel que | quelle que | quels que | quelles que | qui ne peut se déplacer | qui ne peuvent se déplacer | qui ne peuvent venir | qui ne peuvent assister | que ce soit | que ce fût
  ar ما من شأن* | إذا لم | فإن لم | إن لم | ما دام لا | ما دام لم | وإن لم | إذا ما لم | ما لم يوجد | ولا لأحد سوا* | ولا لأحد غير* | ولا أحد سوا* | ولا أحد غير* | ولا لغير* | ولا لسوا* | الذي لم | من لم ~حضر | الذي لا ~ستطيع | لم ~تمكن | لا بد | ولا بد | لا مناص | لا غنى | عاق* مانع | عاقه عائق | منع* مانع | منعه عذر | حبس* مانع | حال* مانع دون حضور* | حال دون حضور* مانع | حال مانع | طرأ عليه مانع | طرأ له مانع | عرض له مانع | قام به مانع | لمانع | بسبب مانع | لوجود مانع | اعترض* مانع | ~عترض* مانع | طرأ _ مانع | ~طرأ _ مانع | قام _ مانع | حدث _ مانع | ~حدث _ مانع | عرض _ مانع | ~عرض _ مانع | حصل _ مانع | ~حصل _ مانع | عند وجود مانع | عاق _ مانع | لا =غير | الذي لا ~ستطيع التنقل | الذين لا ~ستطيعون | ما دام _ لم | الذي ~تعذر علي* | التي ~تعذر علي* | من ~تعذر علي*
# Limits of a figure, which deny nothing either.
FIGURE_BOUND ++
  fr n'excédant pas | n'excède pas | ne dépasse pas | ne dépassant pas | ne peut excéder | ne saurait excéder | ne pouvant excéder | ne peut dépasser | ne peuvent dépasser | ne peuvent excéder | ne sauraient dépasser | ne sauraient excéder | ne saurait dépasser | ne dépassent pas | ne doit pas dépasser | ne doivent pas dépasser | ne peut pas dépasser | ne peuvent pas dépasser
  ar لا تتجاوز | لا تتعدى | لا تفوق | لا تقل | لا تزيد | ألا تتجاوز | لا يزيد | ألا يزيد | لا يتجاوز | لا يتعدى | لا يفوق | لا يقل | ألا يقل | ألا يتجاوز | لا يمكن أن ~تجاوز | لا يجوز أن ~تجاوز | لا يمكن أن ~زيد | لا يجوز أن ~زيد | دون أن ~تجاوز
# What is said at the end of a sentence to forbid its subject.
BANNED ++
  fr est interdit | sont interdit | sont prohib* | est prohib* | est nul | sont nul | demeurent interdit | reste interdit | est exclu | sont exclu | sans valeur | serait nul | serait nulle | réputée non écrite | sans effet | non avenue | est écarté | sont écartés | est écartée | sont écartées | est banni | est bannie | sont bannis | sont bannies | est proscrit | est proscrite | sont proscrits | sont proscrites | est contraire à | sont contraires à | serait contraire à | n'a pas sa place | n'ont pas leur place
  ar ممنوع* | محظور* | باطل* | لاغ* | عديم* الأثر | كأن لم ~كن | فيستبعد* | مستبعد* | ~خالف روح | ~ناقض روح | ~تعارض مع روح | مخالف* لروح
# After «without»: what is lacking comes later («sans qu'il y ait lieu de»).
LINK ++
  fr que | qu' | avoir | y | devoir | être
  ar أن | حاجة | الحاجة | ضرورة | لزوم
# «And not»: counts unless something before it denies already.
NOR_NOT ++
  fr non plus | ni ne | ni n' | et ne | et n' | ou ne | ou n'
  ar =ولا | =و لا
# A denial that may follow what it denies («le vote par procuration n'est pas admis»).
ENDS_DENIED ++
  fr ne | n'
  ar لا ~قبل | لا ~جوز | لا ~صح | لا ~عتد | لا ~سمح | لا ~شترط | لا ~لزم | لا ~حتاج | لا ~توقف | لا ~خضع | لا ~عرض | لا ~سقط | لا ~حول | ليس | ليست | غير مقبول* | غير جائز* | غير ممكن* | غير مسموح*
# «It is none the less so»: what looks like a denial affirms (lawcheck/parsing/annotate.py).
NO_LESS ++
  fr n' =en _ pas moins | n' _ pas moins tenu | n' _ pas moins responsable
