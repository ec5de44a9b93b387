# Shares: contributions in kind valued, transfer, calls unpaid, increase, interest.

VALUATION +
  ar تقييم* | تقدير* | التقييم | قومت | تقويم* | ~قوم | يقيم* | تقيم* | نقيم* | =قيمت | =وقيمت | =قيم | =وقيم | =فقيمت | تقدر* | يقدر* | نقدر* | قدرت | =قدر | =وقدر | =فقدر | =قدرها | =قدره | قدره الخبير | قدرها الخبير | قدره خبير | قدرها خبير
  fr évalu* | estim* | évaluation | estimation | expertise | prix | chiffr* | prisé | prisés | prisée | prisées | compté pour | comptée pour | comptés pour | comptées pour | retenu pour | retenue pour
EXPERT +
  ar خبير* | الخبراء | خبراء | خبيرين | خبرة | الخبرة
  fr expert | experts | expertise
AGREEMENT +
  ar بالتراضي | باتفاق | اتفاق* | بالاتفاق | عقد* | الاتفاقيات | اتفاقية | صفقة | صفقات | العقود | تعاقد* | المتفق عليه | متفق عليه* | اتفقوا | ~تفقون | اتفق* | تفاهم* | تفاهمنا
  fr d'un commun accord | de gré à gré | à l'amiable | accord | convention | conventions | contrat | marché | marchés | convenu | convenue | convenus | entente | s'entendent
FREELY_TRANSFERABLE
  ar كامل الحرية | الحرية الكاملة | الحرية التامة | ملء الحرية | بكل حرية | بحرية | حر | حرة | دون إذن | بدون إذن | دون حاجة إلى إذن | دون موافقة | دون أي إذن | دون ترخيص | لمن شاء* | لمن يشاء | لمن أراد* | لأي شخص | لأي كان | دون أن ~سأل أحدا | دون أن ~ستشير | دون استشارة أحد | بلا إذن | بلا موافقة | دون الرجوع إلى | دون قيد | بدون موافقة | دون الحاجة إلى | كما يشاء | كيفما شاء | حرية التفويت | دون حاجة إلى موافقة | لا تخضع لأي ترخيص | لا ~خضع لأي إذن | لا ~خضع لأي ترخيص | لا ~حتاج* إلى إذن | لا ~حتاج* إلى ترخيص | لا ~ستلزم إذنا | لا ~تطلب إذنا | ما شاء من | ما يشاء من | على هواه | كما ~ريد | لمن ~ريد | دون أن ~طلب | حسب رغبت* | حسب مشيئت* | بمجرد تصريح | بمجرد إخبار | بمجرد إشعار | بتصريح بسيط | إلى أي موافقة | لأي موافقة | إلى أي إذن | لأي إذن | لأي ترخيص | لمن اختار* | لمن ~ختار* | دون أي إجراء آخر | دون أي إجراء | لمن أحب | لمن ~حب | لمن أرادوا | من غير إذن | من غير أي إذن | بمحض إرادت* | متى شاء | دون استشارة | دون أخذ رأي | من غير استشارة | دون رأي | كما ~حلو ل* | دون استئذان | بلا استئذان | من غير استئذان | كيفما ~شاء | متى ~شاء | دون الحصول على إذن | دون مراجعة أحد | دون إذن من أحد | لا ~ستلزم موافقة | لا ~ستلزم إذن | لا ~تطلب موافقة | لا ~حتاج* إلى موافقة | لا ~شترط* موافقة | لا ~توقف على إذن | لا ~توقف على موافقة | لمن ~شاء | لمن شاءت | لمن شئن | لمن ~رغب | لمن رغبت | لمن أرادت | كما ~شاء | كيف ~شاء | معفى من استئذان | معفاة من استئذان | معفى من الإذن | معفى من الترخيص | معفاة من الترخيص | معفون من الترخيص | معفيون من الترخيص | معفى من كل ترخيص | معفى من أي ترخيص | تصرف المالك في ملكه | تصرف المالك | لمن أراد | لمن شاء | لمن ارتأى | لمن ~روق له* | لأي شخص كان | لمن هب ودب | لأول طالب | دون مشورة | دون أن ~ستأذن | دون الرجوع إلى أحد | دون الرجوع إلى التعاونية | دون الرجوع إلى المجلس | دون تدخل من التعاونية | دون تدخل من أحد | بملء إرادت* | وفق هوا* | على هوا* | كما ~حلو له*
  fr librement | libre | à toute personne | à qui il veut | sans autorisation | sans agrément | sans formalité | sans accord | à son gré | à qui bon | sans avoir à demander | au profit de quiconque | sans restriction | à quiconque | ne requièrent aucune autorisation | ne requiert aucune autorisation | n'exige* aucune autorisation | aucune autorisation n'est requise | aucune autorisation n'est nécessaire | aucune autorisation n'est exigée | aucune autorisation n'est demandée | aucune autorisation n'est à demander | aucune autorisation n'est imposée | aucune autorisation n'est obligatoire | dispensé* d'autorisation | dispensé* de toute autorisation | n'ont pas à être autoris* | comme il l'entend | comme bon lui semble | à sa guise | à qui bon lui semble | à son choix | sans rien demander | sans demander | comme n'importe quel client | comme tout client | sans en parler | à qui il lui plaît | à qui lui plaît | comme il lui plaît | par simple déclaration | sur simple déclaration | par simple avis | simple notification | sans autre formalité | personne de son choix | à la personne de son choix | à qui le souhaite | à qui ~le souhaite | à qui bon lui | sans qu'aucune autorisation | sans l'avis de personne | comme bon leur semble | à qui ils veulent | de gré à gré sans | sans demander l'avis | sans l'avis | sans consulter | sans avis | sans en demander l'avis | sans en référer | sans en référer à personne | comme il veut | quand il veut | sans que personne | sans le consentement de personne | l'accord de personne | l'avis de personne | l'assentiment de personne | sans l'accord de quiconque | au profit de qui il veut | au profit de qui bon lui semble | à qui elle veut | à qui l'on veut | sans que la coopérative ait son mot | sans que la coopérative ait à | sans que nul ait à | sans en référer à quiconque | sans demander d'accord | sans consulter personne | comme d'un bien propre | comme de son bien | en toute propriété | en pleine liberté | au premier venu | au plus offrant | au mieux offrant
# A person put between, or who meets the conditions, hides «to any person».
INTERPOSED
  ar أي شخص وسيط | كل شخص وسيط | أي شخص تتوفر فيه | كل شخص تتوفر فيه | أي شخص توفرت فيه | كل من توفرت فيه | كل من تتوفر فيه
  fr toute personne interposée | quiconque satisfait | quiconque remplit | quiconque répond | toute personne qui remplit | toute personne qui satisfait | toute personne remplissant
INALIENABLE +
  ar غير قابلة للتفويت | غير قابل للتفويت | لا تقبل التفويت | يمنع تفويت* | لا يجوز تفويت* | لا يمكن تفويت* | لا تفوت | ~منع تفويت* | ~حظر تفويت* | تفويت الحصص ممنوع | التفويت ممنوع | لا ~مكن التنازل | لا يجوز التنازل | منعا كليا تفويت | لا تنتقل الحصص | تفويت* _ ممنوع* | لا ~فوت حصص* | لا تباع الحصص | لا ~باع حصص* | ~حظر كل تفويت | ~منع كل تفويت | لا ~قبل تفويت | ممنوع تفويت* | لا ~تصرف في حصص* | لا ~جوز بيع | محل أي تفويت | موضوع أي تفويت | محل تفويت | موضوع تفويت | لا ~نتقل الحصص إلى أي | لا تباع ولا توهب | لا تفوت ولا توهب | لا تباع ولا تفوت
  fr incessible | inaliénable | cession _ interdite | cession des parts est interdite | ne sont pas cessibles | ne peuvent en aucun cas être cédées | aucune cession | toute cession est interdite | toute cession _ prohibée | ne sont cessibles à | ne sauraient être cédées | ne peuvent être ni cédées | cession _ est prohibée | hors du commerce | aucune part ne peut être cédée | aucune part ne peut être transmise | interdit de céder | interdit la cession | ne se cèdent pas | ne se transmettent pas | ne sont ni cessibles | interdiction de céder | pas cessibles | ne peuvent pas être cédées | ne peut pas céder | ne peuvent être cédées à quiconque | nul ne peut céder | cession interdite | ne peuvent faire l'objet d'aucune cession | ne peut faire l'objet d'aucune cession | ne se transmettent à personne | ne se cèdent à personne | ne se vendent pas | nul ne saurait les céder | nul ne peut les céder | ne se cèdent ni | ne se cède ni | ne se transmettent ni | ne se transmet ni | ne se donnent ni | ne se vendent ni | ne se vendent à personne
CEDE_SHARES +
  ar بيع حصص* | ~بيع حصص* | باع* حصص* | ~بيع الحصص | بيع الحصص | إعطاء حصص* | ~عطي حصص* | تحويل الحصص | تحويل حصص* | ~ترك حصص* | ~عطي الحصص | ~نقل حصص* | نقل حصص* | ~نقل الحصص | بيع الحصة | ~عطي حصت* | ~بيع حصت* | ~تخلى عن حصت* | إعطاء الحصة | تداول الحصص | تداول حصص* | ~تداول الحصص | تتداول الحصص | تتداول بين
  fr vend ses parts | vendre ses parts | vendre leurs parts | donner ses parts | vente des parts | passer ses parts | parts peuvent être vendues | vendre des parts | parts sont vendues | parts se vendent | acheter les parts | parts circulent | parts changent de mains | part circule
RATIFY +
  ar مصادقة* | المصادقة | ~صادق* | ~عرض* | عرض* | إقرار* | ~زكي | تزكية | إحالة* | ~حيل | تأكيد* | ~ؤكد* الجمعية | تثبيت* من الجمعية
  fr ratification | ratifié | ratifiée | ratifie | ratifier | soumettre | soumis | soumise | soumission | approbation | confirmé | confirmation | confirmer | approuver | ratifiés | entérin*
HOLDING +
  ar ضيعت* | ضيعة | استغلالي* | الاستغلالية | استغلال* | مقاولت* | المقاولة | مقاولة | مشروع* | أرض* | محل* | ورشت* | الورشة | ورشة | معمل* | نشاط* | ملك* | مزرعت* | المزرعة | مناحل* | منحل* | قطيع* | حرفت* | سيارت* | شاحنت* | مغروسات* | الحرفة | حرفة | تجارت* | التجارة | دكان* | محترف* | مخبزت* | قارب* | القارب | مركب* | حقل* | حقول* | بستان* | البستان | خلايا* | حصان* | منسج* | مشغل*
  fr exploitation | entreprise | fonds | ferme | atelier | terre | terres | propriété | rucher | troupeau | élevage | véhicule | camion | métier | activité | fonds de commerce | domaine | champ | plantation | verger | bateau | barque | local | affaire | commerce | laboratoire | boutique | serre | ruches | pisciculture | carrière | four
WHO_CEDES +
  ar ومن فوت* | ومن باع* | ومن تخل* | ومن ترك* | ومن تنازل* | فمن باع* | فمن تخل* | عضو باع | عضوة باعت | عضو تخل* | عضو ترك | عضو كف | عضو فوت | متعاون باع | متعاون تخل* | منخرط باع | باع حقول* | باع أرض* | باع _ أو وهب* | من فوت | من باع | من تخلى | إذا باع | إذا باعت | وإذا باعت | إذا تخلت | إذا فوتت | إذا كرى* | إذا وهب* | إذا تخلى | إذا فوت | كل من باع | كل من تخلى | الذي باع | الذي تخلى | الذي يتخلى | الذي يبيع | من يبيع | من يتخلى | الذي فوت | عند بيع | عند التخلي | في حالة بيع | في حالة التخلي | من يفوت | الذي يفوت | من ترك | إذا ترك | إذا فوت* | التي تخلت | التي تتخلى | التي تبيع | من تخلت | من باعت | من كف* | الذي يتنازل | من تنازل | التي فوتت | من فوتت | تخلى عن | تخلت عن | التي تترك | الذي يترك | من تترك | من يترك
  fr qui cède | qui vend | s'il vend | s'il cède | vend ou donne | en cas de vente | en cas de cession de son | qui abandonne | qui quitte son | qui transmet | qui se défait | qui donne | s'il transmet | cède son | vend son | vend sa | cède sa | cède ses | vend ses | aliène | en cessant | qui loue | quitte son exploitation | la donnent | la vendent | le vendent | les vendent | la cèdent | vendent leur | cèdent leur | qui vendent | qui cèdent | cessant son activité
BUYER +
  ar المفوت إليه* | للمفوت إليه* | المشتري | للمشتري | المتنازل له* | الخلف | خلفه | من انتقلت إليه | من حل محله | من حل محلها | لمن حل محل* | لمن خلف* | لمن حل مكان* | المقتني | لمن انتقل* | من آلت إليه | لمن آلت إليه | للخلف | المتنازل إليه* | المالك الجديد | من يخلفه | لمن يخلفه | من اشتراها | لمن اشترا* | للذي اشترا* | للتي اشترت* | لمن أخذ* | للذي أخذ* | لمن شرا* | للذي شرا* | من ~قتني* | لمن اشتراه | الفلاح الجديد | المستغل الجديد | الصاحب الجديد | الحائز الجديد | من ~أخذ* | المكتري | المفوت له* | للمفوت له*
  fr acquéreur | acquéreuse | cessionnaire | repreneur | successeur | acheteur | bénéficiaire | nouveau propriétaire | nouvel exploitant | celui qui reprend | celui qui lui succède | preneur | celui qui l'acquiert | celui qui l'achète | nouveau fermier | nouveau patron | nouveau titulaire | qui la reprend | qui le reprend | celui qui la reprend
ARREARS
  ar لم ~ؤد* | لم ~ؤدوا | لم ~سدد* | لم ~دفع* | لم ~حرر* | المتأخر* عن أداء | متأخر* عن الأداء | متأخر* في الأداء | المتأخر* | المتخلف* عن الأداء | الذي لم يؤد | الذين لم يؤدوا | لم تؤد حصص* | تأخر* عن أداء | غير المؤدى عنها | غير محررة | المتأخر عن الأداء | تخلف* عن الأداء | تخلف* عن أداء | ~تخلف* عن الأداء | ~تأخر* في الأداء | تأخر* في أداء | التأخر في أداء | لا ~زال مدينا | ما زال مدينا | لم ~كمل أداء | لم ~كمل دفع | لعدم أداء | عدم أداء | عدم تسديد | عدم دفع | لم ~سو* وضعيت* | بقي في ذمت* | بقي بذمت* | بذمته قسط | متأخرا | تأخره في | تأخرها في | مدينا للتعاونية | لم ~وف بما | تخلف عن دفع | لم ~كمل | بقاء جزء | بقاء قسط | عدم إتمام | العضو المدين | المدين بأقساط | المدين بقسط | لم ~تم أداء | لم ~تم دفع | لم ~ستكمل أداء | لم ~ستكمل دفع | لم ~ف بما عليه | لم ~ؤد ما عليه | عليه متأخرات | متأخرات | بقايا الأداء | ~ماطل في الأداء | ماطل في أداء | الممتنع عن الأداء | الممتنع عن أداء | ممتنع عن الأداء | مماطل* | عدم أداء ما حل | لم تبرأ ذمت* | ذمت* غير بريئة
  fr n'a pas libéré | n'ont pas libéré | n'a pas payé | n'ont pas payé | n'a pas versé | n'ont pas versé | n'a pas encore | n'ont pas encore | =en retard | retardataire | défaillant | en défaut de paiement | n'aurait pas libéré | non libérées | non libéré | redevable | restent redevables | en retard de versement | qui doit encore | pas à jour | sans avoir libéré | sans avoir payé | ne sont pas à jour | n'est pas à jour | retard de versement | ne paie pas | défaut de versement | doit encore | doivent encore | reste devoir | restent devoir | n'a pas fini de payer | n'a pas soldé | retard dans la libération | retard de libération | retard de paiement | retard dans le versement | retard dans le paiement | retard de ses versements | impayé | impayée | impayés | impayées | n'a pas acquitté | n'ont pas acquitté | n'a pas réglé | n'ont pas réglé | membre défaillant | membres défaillants | n'aurait pas payé | n'a pas tout payé | n'ont pas tout payé | pas entièrement payé | faute d'avoir payé | reste redevable | doit de l'argent | doivent de l'argent | débiteur de | retard sur ses parts | a du retard | n'avoir pas versé | n'avoir pas payé | n'avoir pas libéré | défaut de paiement | défaut de libération | =non =paiement | =non =versement | =non =libération | devoir encore | rester devoir | une dette sur ses parts | n'a pas déféré | n'ont pas déféré | n'a pas répondu à l'appel | n'a pas répondu à un appel | n'a pas répondu aux appels | n'a pas satisfait aux appels | n'a pas satisfait à l'appel | n'a pas honoré | n'ont pas honoré | sourd à un appel | retardataires | devoir le montant appelé | devoir une partie de ses parts | devoir un appel de parts | devoir ses parts | devoir des versements sur ses parts | doit encore une partie de ses parts | n'a pas tout versé | n'a pas achevé de | n'ont pas achevé de | n'a pas fini de verser | n'a pas fini de libérer | n'a pas entièrement | n'ont pas entièrement | doit encore une part | reste devoir une part | parts impayées | dette de parts | arriéré | arriérés | arrérages | en demeure de payer | s'acquitte mal | n'est pas quitte de ses parts
UNSETTLED ++
  ar لم ~طلب* | لم ~طالب* | لم ~سحب* | لم ~قبض* | لم ~ستلم* | لم ~تسلم* | لم ~ؤد* | لم ~سدد* | لم ~دفع* | لم ~وف* | لم ~ستجب* | لم ~حرر* | دون أن ~طلب* | دون أن ~طالب* | غير المطالب بها | غير المطالب به | بقيت دون مطالبة | بقي دون مطالبة | دون مطالبة
  fr pas versé | pas payé | pas réglé | pas libéré | pas acquitté | pas réclamé | pas demandé | pas retiré | pas touché | pas encaissé | pas soldé | pas déféré | pas honoré | pas satisfait | pas répondu | non réclamé | non réclamée | non réclamés | non réclamées | non retiré | non retirée | non retirés | non retirées | non demandé | non demandée | non demandés | non demandées | non touché | non touchée | non touchés | non touchées | non encaissé | non encaissée | non encaissés | non encaissées | pas été versé | pas été versée | pas été payé | pas été payée | pas été réglé | pas été réglée | pas été réclamé | pas été réclamée | pas été réclamés | pas été demandé | pas été retiré | pas été touché | pas réclamés | personne ne réclame | nul ne réclame | pas été réclamées | sans être réclamé | sans être réclamée | sans être réclamés | sans avoir été réclamé | sans avoir été réclamés | sans avoir été réclamée
PAID_OR_NOT +
  ar سواء أدى | أدى أم لا | أدوا أم لم يؤدوا | بغض النظر عن أداء | ولو لم يؤد | حتى ولو لم يؤد | ولو لم ~سدد* | حتى لو لم | وإن لم يؤد | ولو كان متأخرا | سواء أدوا | سواء أدت | سواء دفع | سواء دفعوا | سواء سدد | سواء سددوا | سواء وفى | أدوا ما طلب _ أم لا | محررة كانت أو غير محررة | محررة كانت أم لا | محررة أو غير محررة | ما أدي منها وما لم | ما أدي وما لم | المؤداة وغير المؤداة | المؤداة منها وغير المؤداة | المؤداة كليا أو جزئيا | كليا أو جزئيا
  fr libérées ou non | qu'il ait ou non | payées ou non | même s'il n'a pas | même non libérées | même en retard | même ceux qui n'ont pas | qu'ils aient ou non | même lorsque _ libér* | alors même que | soient ou non libér* | soit ou non libér* | soient ou non pay* | sont ou non libér* | soient libérées ou non | qu'elles soient ou non | payées ou pas | libérées ou pas | à jour ou non | versée ou non | versées ou non | versés ou non | payée ou non | en tout ou en partie
BEYOND +
  ar تجاوز* | ~تجاوز* | فوق* | ما زاد* | ~فوق | ~تعدى | ~تعداه* | تعدى | فيما زاد | ما فوق | زاد عن | زاد على | أكثر من ذلك | بعد ذلك | وراء ذلك | متى بلغ السقف | بعد بلوغ السقف | تخطي* | ~تخطى* | بلغ السقف | بلوغ السقف | نزيد على | إذا بلغ السقف | أزيد من | ما جاوز | ~جاوز | احتجنا أكثر | إلى أكثر من | إلى ما ~زيد | على أكثر من | أربى | ~ربي | ~ربو | ربا على | نيف على | ~نيف على | ما فاق | فيما فاق | إذا فاق | بلغ رأس المال حده الأقصى | بلغ رأس المال سقفه | بلغ رأس المال أقصاه | بلوغ رأس المال حده الأقصى | ضوعف السقف
  fr au-delà | au-dessus | dépasse* | excéd* | excède* | supérieur* | franchi* | plus haut | dépassement | passé ce plafond | passé ce montant | ce plafond atteint | plafond dépassé | au delà | dépasser | plafond est atteint | plafond aura été atteint | aller plus haut | plus que ce plafond | aller au-delà | plus haut que | =à plus =de | dépassant | aller plus loin
GUARANTEED +
  ar مضمون* | مضمونة | تضمن | ~ضمن | مهما كانت النتيجة | مهما كانت النتائج | كيفما كانت النتيجة | ولو لم تحقق | ولو لم ~حقق* | حتى عند الخسارة | ولو عند الخسارة | حتى في حالة الخسارة | ولو في غياب | حتى في غياب | سواء حققت | ولو لم يكن هناك فائض | ثابتة | ثابتة كل سنة | سواء ربحت | ربحت أم خسرت | في السراء والضراء | حتى مع الخسارة | كيفما كان الحال | حتى في سنوات | في جميع الأحوال | في كل الأحوال | على كل حال | في جميع الظروف | بصرف النظر عن النتيجة | بغض النظر عن النتيجة | دون اعتبار للنتيجة | ولو كانت السنة خاسرة | مستحقة حتى | جيدة كانت أو سيئة | في اليسر والعسر | سواء كانت السنة | جيدة أو سيئة | رابحة أو خاسرة | رابحة كانت أو خاسرة | سواء تحقق | سواء وجد فائض | سواء كان هناك فائض | أيا كانت النتيجة | أيا كانت نتيجة | كيفما كانت نتيجة | كيفما كانت نتائج | مهما كانت نتيجة | ولو انعدم الفائض | ولو بدون فائض | ولو دون فائض | ولو في سنة الخسارة | ولو خسرت | سواء تحقق فائض أم لا | سواء حققت التعاونية فائضا أم لا | ولو لم ~تحقق فائض | بفائض أو بدونه | ولو لم ~تحقق أي فائض | ولو لم ~تحقق | لم ~تحقق أي فائض | وإن لم ~تحقق | وإن لم ~حقق | سواء كان الموسم | كيفما كان الموسم | كيفما كانت السنة | مهما كانت السنة | مهما كان الموسم | في السنوات العجاف | السنوات العجاف | سنوات الرخاء | في كل حال | على أي حال | على أية حال | كل سنة بلا استثناء | دون استثناء سنة | لا محالة | في العسر واليسر | في الشدة والرخاء | رغم الخسارة | رغم الخسائر | على الرغم من الخسارة | ولو عجزت | ولو بعجز | ولو كسدت | ربحت التعاونية أو خسرت | ربحت أو خسرت | خسرت أو ربحت | بصرف النظر عن النتائج | بغض النظر عن النتائج
  fr garanti | garantie | quel que soit le résultat | quels que soient les résultats | même en l'absence | même sans | même si | même lorsque | intérêt fixe | taux fixe | servi chaque année | sans condition | même en cas de perte | qu'il y ait ou non | indépendamment du résultat | bénéficiaire ou déficitaire | bénéficiaire ou non | excédentaire ou non | même si l'année | quelle que soit l'issue | bon an mal an | même les années déficitaires | ait ou non réalisé | ait ou non dégagé | qu'elle ait ou non | même les années | en toute hypothèse | en tout état de cause | dans tous les cas | en toutes circonstances | assuré | assurée | exigible même | y compris les années | même en cas de déficit | en cas de perte comme | avec ou sans excédent | bonne ou mauvaise | bonnes ou mauvaises | garantit | garantissent | assure | assurent | quel que soit son résultat | quels que soient ses résultats | quel que soit le bénéfice | que l'exercice soit _ ou | que l'année soit | bon ou mauvais | bons ou mauvais | bénéfice ou perte | gain ou perte | excédent ou non | excédent ou pas | qu'il y ait excédent ou non | sans égard au résultat | sans considération du résultat | même sans bénéfice | même déficitaire | nonobstant l'absence | qu'il y ait ou non un excédent | qu'il y ait ou non excédent | même sans excédent | même en l'absence d'excédent | que l'exercice soit bon ou mauvais | quoi qu'il advienne | quoi qu'il arrive | vaille que vaille | coûte que coûte | bon gré mal gré | quelle que soit l'année | quelle que soit la fortune | sans souci du résultat | sans se soucier du résultat | peu importe le résultat | peu importent les résultats | en dépit des pertes | malgré les pertes | malgré la perte | en dépit de la perte | en année maigre | les années maigres | années grasses | dû en toute circonstance | invariablement | immanquablement | chaque année sans exception | dans les bonnes comme dans les mauvaises | fût-ce en l'absence | fût-ce sans excédent | lors même que l'exercice | alors même que l'exercice | quand bien même l'exercice
ONLY_IF
  fr sur un marché | sur le marché | que si | que par | que dans | que pour | que sous | =qu' avec | =qu' après | pourvu que l'exercice soit | pourvu que l'année soit | à condition que l'exercice soit | à condition que l'année soit | pour autant que l'exercice soit | hormis le cas où | sinon avec | si ce n'est avec | si ce n'est après | si ce n'est moyennant | autrement qu'avec | autrement qu'après | à la seule condition | sous la condition que
DEFINITIVE +
  ar لا ~صير نهائي* | لا ~كون نهائي* | لا ~صبح نهائي* | لا يعتبر نهائي*
  fr ne devient définitive | n'est définitive | devient définitive | n'est définitif | ne sont définitives
KEEP_RIGHT +
  ar ~حتفظ* | ~مارس | ~شارك* | ~صوت*
  fr conserve | conservent | garde | gardent | vote | votent | participe | participent | prend part | exerce
DEPRIVED +
  ar ~حرم* | حرمان* | محروم* | ~سقط
  fr privé | privée | privés | perd | perdent | déchu
COMPETENT +
  ar ~ختص* | صلاحي* | اختصاص* | مختص*
  fr compétent | compétence | appartient | relève | relèvent | appartiennent | ressort | ressortit
FIXED +
  ar ~حدد* | تحديد* | محدد* | ~قرر*
  fr fixe | fixé | fixée | fixer | détermine | arrête | arrêté | déterminé
REASONS +
  ar تعليل | معلل* | ~علل | أسباب | أسباب* | ببيان | بيان | تعليل*
  fr motif | motivé | motivée | raison | raisons | motifs | motiver | justifier | explications | justifié | justifiée | motivation
WITHOUT_REASONS
  ar دون تعليل | بدون تعليل | دون ذكر الأسباب | دون بيان الأسباب | غير معلل* | دون إبداء _ أسباب | دون إبداء الأسباب | دون ذكر أي سبب | لا ~علل | دون أن ~علل | دون أن ~سبب | دون أن ~بين السبب | دون أن ~بين الأسباب | دون أن ~ذكر السبب | دون أن ~ذكر الأسباب | دون أن ~فصح عن | دون أن ~قدم تفسيرا | دون تفسير | دون أي تفسير | دون تبرير | بدون تبرير | دون أي تبرير | دون أن ~برر | دون أن ~عطي سببا | دون سبب | بلا سبب | بلا تعليل | بلا تبرير | دون الإفصاح عن | دون إفصاح | من غير تعليل | من غير تبرير | من غير سبب | دون تقديم أي سبب | دون تقديم أسباب | دون أن ~سأل عن السبب | غير ملزم بالتعليل | غير ملزم بتعليل
  fr sans avoir à se justifier | sans motif | sans avoir à motiver | n'a pas à être motivé | n'a pas à être motivée | sans motivation | sans avoir à en donner | n'a pas à être justifié | discrétionnaire* | sans en donner les motifs | sans avoir à s'en expliquer | sans s'en expliquer | sans s'expliquer | sans dire pourquoi | sans fournir d'explication | sans explication | sans aucune explication | sans en dire la raison | sans donner de raison | sans donner de raisons | sans avoir à donner de raison | sans en donner la raison | sans en donner les raisons | sans alléguer | sans invoquer | sans exposer ses motifs | sans rendre compte de ses motifs | n'a pas à s'en expliquer | n'a pas à s'expliquer | n'a pas à en donner | n'a pas à dire pourquoi | n'est pas tenu de motiver | n'a pas à motiver | n'a pas à se justifier | ne donne pas de raison | ne donne pas ses raisons | sans motif déclaré | arbitrairement | à sa seule discrétion | sans justification
CONTRIBUTOR +
  fr apporteur | apporteuse | apportant | celui qui apporte
  ar مقدم* | صاحب الحصة | صاحبها | صاحبه | المساهم
AFFECT +
  fr affecte | prive | fait perdre | suspend | empêche
  ar ~ؤثر | ~مس | ~نال من | ~سقط | ~حرم | ~فقد
UNAFFECTED +
  fr n'est pas affecté | n'est pas subordonné | sans effet sur | sans incidence sur | sans influence sur
  ar لا ~تأثر | لا أثر له على | دون أثر على | لا ~ؤثر على | لا ~ؤثر في
# What is still to be paid and was not asked for: no arrears.
NOT_YET_CALLED ++
  ar لم ~طلب من* | لم ~طلب بعد | لم ~طالب ب* | لم ~حل أجل* | لم ~حن أجل* | لم ~ستحق بعد | لم ~صر مستحقا | قبل حلول أجل*
  fr n'est pas appelé | n'a pas été appelé | n'a pas encore été appelé | n'ont pas été appelé* | n'ont pas encore été appelé* | non encore appelé | non encore appelée | non encore appelées | n'est pas exigible | n'est pas encore exigible | ne sont pas exigibles | ne sont pas encore exigibles | non encore exigible | non encore exigibles | n'a pas été réclamé | n'a pas encore été réclamé
EVEN_IF +
  fr même si | même s' | y compris ceux | même les | même ceux | encore que | même quand | même lorsque | quand bien même | bien que | y compris | même après | fût-il | fût-elle | fussent-ils | même s'il | même s'ils | même s'elle | n'eût-il | n'eût-elle | n'eussent-ils | dût-il | dût-elle | dussent-ils | quand même il | encore qu'il | fût-ce | quoique | quoiqu' | lors même que | alors même que | alors même qu' | lors même qu' | fussent-elles | n'eussent-elles | n'eût-on | si peu qu' | quoi qu'il en soit | encore bien que | malgré que | fût-ce même | eût-il | eût-elle | seraient-ils | serait-il | serait-elle | nonobstant que
  ar حتى من | حتى إذا | حتى إن | حتى لو | حتى عند | حتى في حالة | حتى الذين | حتى ولو | ولو | وإن | حتى وإن | ولو بلغ* | بمن فيهم | بما في ذلك | بمن فيهن | ولو لم | ولئن | وإن كان | وإن كانت | وإن كانوا | حتى وإن كان | ولو كان | ولو كانت | ولو كانوا | ولو أن | رغم أن | على الرغم من أن | بالرغم من أن | ولو على | ولو مع
RATE +
  fr taux
  ar سعر* | نسبت* | معدل* | النسبة | السعر
NOT_CAPITAL
  ar ليس من رأس المال | ليس جزءا من رأس المال | ليست من رأس المال | لا علاقة له* برأس المال | خارج رأس المال | لا ~دخل في رأس المال | لا ~حتسب في رأس المال | لا ~عد من رأس المال | مستقل عن رأس المال
  fr ne fait pas partie du capital | ne font pas partie du capital | n'entre pas dans le capital | n'entrent pas dans le capital | distinct du capital | distincte du capital | sans rapport avec le capital | hors capital | indépendant du capital | indépendante du capital | ne s'impute pas sur le capital | n'est pas du capital
OTHER_MONEY +
  ar كراء* | إيجار | واجب الانخراط | واجب الدخول | واجبات الانخراط | رسم الانخراط | رسوم | اشتراك* | فواتير* | فاتورة* | منحة | إعانة | إعانات | دعم | ميزانية | فاتورة | أجر | أجرة | غرامة | سلفة | سلفات | قرض | قروض | مصاريف | نفقات | لتر | كيلو* | قنطار | طن | للساعة | للشهر | في الشهر | شهريا | لليوم | في اليوم | عن كل يوم | كلفة | تكلفة | مشروع* | استثمار* | صفقة | تأمين | ضريبة | هبة | مداخيل | سيارة | شاحنة | جرار | آلة | معدات | تجهيزات | ~كري* | للتذكرة | عن كل رحلة | الكلغ | كلغ | تذكرة | متحف | وجبة | ليلة | نسخة النظام | نسخة من النظام | بطاقة العضو | بطاقة العضوية | بطاقة الانخراط | تنبر | كناش
  fr loyer | location | loué | louée | droit d'entrée | droits d'entrée | frais d'adhésion | frais d'inscription | frais | cotisation | subvention | budget | facture | devis | salaire | prime | amende | pénalité | indemnité | avance | prêt | crédit | emprunt | redevance | consigne | dépense | recettes | le litre | le kilo | le kilogramme | le kg | le quintal | la tonne | l'heure | par jour | par mois | par an | par heure | par nuit | par litre | par kilo | par tonne | par voyage | coût | dette | chiffre d'affaires | don | aide | caution | assurance | impôt | taxe | matériel | véhicule | machine | tracteur | camion | stock | investissement | projet | travaux | marché | contrat de vente | valeur vénale | menues | entrée | ticket | billet | musée | repas | nuitée | panneau | enseigne | carte de membre | carte de sociétaire | carte d'adhérent | exemplaire des statuts | copie des statuts | carnet | timbre
NUMBER_OF_SHARES +
  ar عدد الحصص | عدد حصص* | مجموع الحصص | عدد أنصبة* | عدد الأسهم | عددا من الحصص | عدد من الحصص
  fr nombre de parts | nombre des parts | nombre de parts sociales | total des parts | nombre de ses parts | nombre de leurs parts | le nombre des parts
NOMINAL +
  ar القيمة الاسمية | القيمة الإسمية | القيمة الأسمية | قيمة الحصة | ثمن الحصة | ثمن كل حصة | قيمة كل حصة | مبلغ الحصة | القيمة الاسمية للحصة | قيمة الحصة الواحدة | مبلغ كل منها | مبلغ كل واحدة | مبلغ الواحدة
  fr valeur nominale | nominal | valeur d'une part | valeur de la part | valeur de chaque part | prix de la part | prix d'une part | montant de la part | montant de chaque part | montant d'une part | montant nominal | valeur unitaire | montant de chacune | montant unitaire | prix unitaire
PER_SHARE +
  ar للحصة | للواحدة | عن كل حصة | لكل حصة | لكل واحدة | عن الحصة
  fr par part | pour chaque part | =la part | pour une part | =l' une | chacune | une part vaut | =l' unité | unité
YEAR_WORD +
  ar السنة | سنة | العام | عام | السنة المالية
  fr année | an | exercice
APIECE +
  ar كل واحد | كل واحدة | كل عضو | كل عضوة | لكل عضو | كل مؤسس | لكل واحد | كل منخرط | كل متعاون
  fr chacun | chacune | chaque
# What a number of shares is measured by: «two shares for each cow».
PER_THING +
  ar عن كل | لكل | بكل | على كل | مقابل كل | عن الهكتار | للهكتار
  fr par | pour chaque | pour chacun | pour chacune | à raison | à l'hectare
ADDITIONAL +
  ar إضافي* | زائدة | أخرى | جديدة
  fr supplémentaire | additionnelle | nouvelle | nouvelles | =de plus | =en sus
NO_PAYMENT +
  ar دون دفع | بالدين | دون أداء | بدون أداء | بدون دفع | دون أي دفع | أي أداء فوري | أداء فوري | دون أن ~دفع | دون أن ~ؤدي | لا ~دفع شيئا | لا ~ؤدي شيئا | لا ~ؤدى شيء | دون تسبيق | من غير أداء | لا ~دفع العضو شيئا | بلا أداء | بلا دفع | دون تحرير | لا ~طلب _ أي أداء | لا ~ؤدى أي مبلغ | لا ~ستحق أي مبلغ | لا ~رافق الاكتتاب | لا ~رافق* _ أداء | ~عفى _ من أي أداء | ~عفى من أي أداء | معفى من أي أداء | معفون من أي أداء | ~عفون من الأداء | دون أداء أي تسبيق | دون أي تسبيق | بدون تسبيق | بدون أي تسبيق
  fr aucun versement immédiat | sans versement | sans rien verser | sans verser | sans rien payer | sans payer | =à crédit | sans débourser | sans apport immédiat | sans libération | sans aucun versement | aucun paiement immédiat | aucune libération immédiate | n'a rien à verser | n'a rien à payer | ne verse rien | ne paie rien | ne versent rien | ne paient rien | ne débourse rien | rien n'est versé | rien n'est payé | rien n'est exigé | rien n'est dû | accompagnée d'aucun paiement | accompagnée d'aucun versement | accompagnée d'aucune libération | dispensés de tout versement | dispensé de tout versement | dispensés de tout paiement | exonérés de tout versement | sans acompte | sans aucun acompte | sans avance
INSTALMENT +
  ar قسط | أقساط | القسط | دفعة | الدفعة | دفعات | الأقساط
  fr versement | échéance | tranche | fraction | mensualité | annuité | appel de fonds | dernier quart | dernier tiers
NEWCOMER +
  ar الأعضاء الجدد | أعضاء جدد | لأعضاء جدد | المنخرطون الجدد | المنخرطين الجدد | منخرطين جدد | من سينخرط | سيلتحق* | سينخرط* | سيكتتب* | الملتحقين | الوافدين | لمن ~لتحق | منتجون جدد | الراغبين | من ~نخرط لاحقا | الأعضاء القادمين | مكتتبين جدد | متعاونين جدد | المتعاونين الجدد | سيتقدمون | ستتقدمن | سيتقدم* إلى التعاونية
  fr nouveaux membres | futurs membres | futurs adhérents | futures adhérentes | nouveaux adhérents | membres qui entreront | nous rejoindront | rejoindront | nouveaux venus | adhésions futures | adhésions nouvelles | futurs sociétaires | futurs coopérateurs | nouveaux coopérateurs | nouveaux sociétaires | entreront plus tard | adhéreront | viendront | prochains membres | membres à venir | adhérents à venir | ceux qui adhéreront | nouveaux souscripteurs | futurs souscripteurs | nouveaux producteurs | coopérateurs qui se présenteront | qui se présenteront | qui s'inscriront | qui demanderont à entrer
UNPLACED +
  ar شاغرة | غير مكتتبة | لم تكتتب | لم ~كتتب* | تعرض على | معروضة | محجوزة | مخصصة لأعضاء | مخصص لأعضاء | متاحة | رهن الاكتتاب | مفتوحة للاكتتاب | دون اكتتاب | بدون اكتتاب | مفتوح* للاكتتاب | لا صاحب لها | ستعرض | غير مكتتب بها | لم تجد مكتتبا | لم تجد من يكتتب* | لم ~جد مكتتبا | دون مكتتب | بلا مكتتب | بدون مكتتب | من غير مكتتب | بلا صاحب | بدون صاحب | دون صاحب | بلا مالك | لا مالك لها | في انتظار مكتتب | في انتظار من ~كتتب* | تنتظر مكتتبا | تنتظر من ~كتتب* | ما زالت شاغرة | لم ~قبل عليها أحد | لم ~شترها أحد
  fr disponibles | non attribuées | non souscrites | n'ont pas été souscrites | offertes | réservées | réservé à | à placer | placera | en attente | invendues | à souscrire ultérieurement | à souscrire plus tard | en portefeuille | =en réserve | =à souscrire | n'ont pas encore de titulaire | sans titulaire | proposées | seront proposées | libres de souscription | ait trouvé preneur | trouvé preneur | trouver preneur | trouveront preneur | sans preneur | en quête de preneur | en quête d'acquéreur | sans souscripteur | sans acquéreur | orphelines | dans l'attente d'un souscripteur | restent libres | demeurent libres | laissées libres | restent à prendre | laissées en blanc
OTHER_SHARES +
  ar الأخرى | الباقية | الباقي | ما تبقى | ما بقي | المتبقية | الثلث الأخير | الربع الأخير | النصف الآخر | وبقيت | البقية | والباقي يكتتب | وما تبقى منها يكتتب
  fr les autres | autres | le restant | le reste | le solde | le surplus | restantes | restants | dernier tiers | dernier quart | autre moitié | la différence | autres le seront | les autres seront | les autres le seront
NEED_NOT +
  ar لا ~شترط | لا ~لزم | ليس من الضروري | ليس ضروريا | لا يجب | غير ضروري | لا داعي | لا حاجة | ليس من اللازم | لا ضرورة | غير لازم | دون اشتراط | ليس شرطا | لا ~توقف | دون انتظار | ما على _ من إذن | ما عليه* من إذن | ليس بلازم | ليس بالضرورة | ليس من شرط | ليس من شرطه | لا ~تعين | لا ~تحتم | لا ~نبغي بالضرورة | في غنى عن | من غير اشتراط | بلا اشتراط | ليس حتما
  fr n'a pas à être | n'ont pas à être | il n'est pas nécessaire | n'est pas nécessaire | n'est pas obligatoire | n'est pas exigé* | n'est pas requis* | pas besoin | sans qu'il soit nécessaire | n'est pas indispensable | nul besoin | n'est pas tenu | n'est pas une condition | n'a pas besoin d'être | sans attendre | pas été jugé utile | pas jugé utile | pas été jugé nécessaire | pas jugé nécessaire | pas paru nécessaire | pas paru utile | pas cru devoir | pas semblé nécessaire | pas semblé utile | il n'importe pas que | n'importe pas que | il n'est nul besoin | nul n'est besoin | il n'y a pas lieu | n'y a pas lieu d'exiger | n'est point nécessaire | n'est point requis | n'est point exigé | n'est nullement nécessaire | n'est nullement requis | n'est nullement exigé | sans qu'il faille | sans qu'il importe | superflu que
SUBSCRIBED_ONLY +
  ar لم ~كتتب إلا | لم تكتتب إلا | لم ~كتتب منه* إلا | لم ~كتتب منه* سوى | لم ~كتتب سوى | لم تكتتب سوى | لم ~كتتب المؤسسون إلا | لم ~كتتب المؤسسون سوى | لم تكتتب منها إلا | لم تكتتب منها سوى
  fr n'est souscrit que | n'ont été souscrites que | ne sont souscrites que | n'a été souscrit que | ne sont souscrits que | n'ont souscrit que | n'ont été souscrits que | n'est souscrit =qu' | n'être souscrit =qu' | n'a été souscrit =qu'
ONLY_WORD +
  ar فقط | لا غير | فحسب | وحدها | وصافي
  fr seulement | uniquement
IN_CASH +
  fr en numéraire | en espèces | de numéraire
  ar نقدية | نقدا
OF_WHICH +
  ar منها | منه | من بينها | من أصل*
  fr dont | sur lesquels | sur lesquelles | sur ce montant | sur ce total
AT_DISPOSAL
  fr mis à disposition | mise à disposition | mis _ à disposition | met _ à disposition | mis _ à la disposition | met _ à la disposition
  ar رهن إشارة* | رهن تصرف* | رهن التعاونية | رهن الإشارة | رهن الاكتتاب
NOT_REGISTERED +
  ar ليست الحصص إسمية | ليست الحصص اسمية | ليست إسمية | ليست اسمية | غير إسمية | غير اسمية | لا تحمل اسم صاحبها
  fr ne sont pas nominatives | n'est pas nominative | non nominatives | pas nominatives
DESPITE +
  ar ومع ذلك | مع ذلك | غير أنه* | إلا أنه* | غير أن | إلا أن | لكن* | ولكن* | بيد أن* | على أنه
  fr toutefois | cependant | néanmoins | mais | pourtant
ADMITS +
  ar ~قبل | قابل* | قابلة | ~سوغ | ~صلح | حر في | لا بأس
  fr susceptible | susceptibles | peuvent faire l'objet | peut faire l'objet | se prêtent | est admis | est permis | sont admis
OTHER_GOODS +
  ar معدات | المعدات | سيارة | السيارة | مركبة | المركبة | شاحنة | الشاحنة | محصول | المحصول | قارب | القارب | آلات | الآلات | آلة | عقار* | العقار* | أرض | الأرض | أراضي | بضاعة | بضائع | منتوج* | المنتوج* | ثمارها | ثمار* | عائدات* | بناية | قطيع | ممتلكات | أصول | تجهيزات | التجهيزات | دار | منزل | الفوائد | ما ~ستحقه | مستحقات | استرداد
  fr véhicule | matériel | récolte | équipement | bien | biens | immeuble | terrain | tracteur | cheptel | stock | marchandise | bateau | barque | fruits | produits | local | locaux | machine | four | moulin | actifs | camion | outillage | intérêts | ristourne | vignette | terre | terres | maison | rucher | troupeau | remboursement | créance | sommes
ALL_OF +
  ar كله | كلها | جميع | كافة | بكامله* | عن آخره* | بتمامه* | كامل | مجموع | مجمل
  fr toutes les | totalité | l'ensemble | entier | tout le capital | intégralité
DELIVERED +
  ar تسليم* | توريد* | المسلم
  fr livraison | livré | livrée
BY_ONLY +
  fr que =d' =un | que =du | que =d' =une
  ar إلا بمقدار | إلا بنسبة | سوى بمقدار
BY_MORE +
  fr plus =de | plus =d' | plus =du | plus =des | au-delà =de | au-delà =d' | au-delà =du | au-delà =des | entamé =de | entamé =d' | entamé =du | amputé =de | amputé =d' | amputé =du | entamé au-delà =du | entamé au-delà =de | entamé de plus =du
  ar أكثر من | بأكثر من | ما ~زيد على | بما ~تجاوز
# A part taken off, not the part that is left.
TAKES_OFF +
  fr retrancher | retranche | retranchent | ôter | amputer | entamer | soustraire | prélever | enlever | faire perdre | plafond de la réduction | plafond des réductions | réduction maximale | maximum de la réduction | être repris | être reprise | être retiré | être retirée | peut être remboursé | peuvent reprendre | peut être repris | peuvent être repris | peut être reprise | peut être retiré au plus | au plus peut être remboursé | reprises au plus
  ar ~قتطع* | ~نقص* من | ~نتقص* من | ~خصم* من | ~طرح* من | ~سحب* من | سقف التخفيض | سقف للتخفيض | أقصى تخفيض | أقصى ما ~خفض | ~مكن استرجاعه | ~مكن استرجاعها | ~مكن استرداده | ~مكن سحبه | أقصى ما ~مكن استرجاعه | أقصى ما ~سترجع* | أقصى ما ~سترد*
BY_HAND +
  ar من طرف | من قبل | من لدن | على يد | ~عهد | ~كلف | ~سند | بواسطة
  fr par | confié* | confie | par les soins | s'en remet
PEOPLE +
  ar صانع* | حرفي* | معلم* | أشخاص | أهل الخبرة | ذوي الخبرة | شيوخ | قدماء | ثقات | أعيان | عارف*
  fr artisan | tisseuse | ancien | anciens | anciennes | personnes | personne de confiance | notable | connaisseur | maître | habitants | vieux
ACCOUNTANT +
  ar محاسب | المحاسب | محاسبة | محاسبها
  fr comptable
STOCK_TAKING +
  ar الجرد | جرد | المخزون | مخزون
  fr inventaire | stock | stocks | marchandise
PRODUCE +
  ar المنتوج* | منتوج* | المحصول | محاصيل | المحاصيل | الحليب | تسليم* | منتجات | خدمات | السلع
  fr produits | produit | récolte | lait | livraison | livraisons | denrées | miel | marchandises | services
GIVEN +
  ar ~منح | ~سند | أسندت | منحت
  fr attribué | attribuées | reçoit | remis | rémunéré
DEFAULTS +
  ar لم ~ستجب لطلب الأداء | لم ~ستجب | لا ~ؤدي ما | عدم الأداء | عدم أداء | عدم تحرير | عدم التحرير | عدم التسديد | عدم دفع | عدم الدفع | التخلف عن | تخلف* | المتخلف | متخلفا | المتأخر | المتأخرة | للمتأخر | التأخر في | التأخر عن | بعد حلول الأجل | غير المؤداة | لم تؤد | لم ~ؤد | لم ~دفع | لم ~سدد | ~متنع عن الأداء | امتنع عن الأداء | امتنع* عن أداء | تقاعس* | ~تأخر* | تأخر* | ~تماطل* | مماطل* | ماطل | ماطلت | ~ماطل | تماطل | تهاون* في الأداء | ~تهاون في الأداء | ~تلكأ | تباطأ* | ~تباطأ | أهمل أداء | أهمل الأداء | ~همل الأداء | ~همل أداء | تغافل* عن | ~تغافل عن | ضرب صفحا عن | لم ~كترث | لم ~بال | لم ~أبه | صم آذان* | تجاهل الإنذار | ~تجاهل الإنذار | تجاهل الطلب | فوت الأجل | تعذر* عليه الأداء | عجز* عن الأداء | العاجز عن الأداء | أخل بأداء
  fr ne répond pas à l'appel | ne répond pas à un appel | ne règle pas | ne verse pas | ne s'acquitte pas | ne s'est pas acquitté | ne libère pas | appel non honoré | appels non honorés | défaut de paiement | défaut de libération | défaut de règlement | défaut de versement | à défaut de paiement | à défaut de versement | faute de paiement | faute de règlement | faute de versement | non-paiement | non-libération | non paiement | non libération | non-versement | retard | retardataire | défaillance | défaillant | défaillante | n'honore pas | n'a pas honoré | n'a rien réglé | n'a rien versé | qui n'a pas payé | sans paiement | non payées | impayées | impayés | passé l'échéance | échéance passée | demeure infructueuse | restée infructueuse | reste sourd à | demeure sourd à | sourd à la sommation | sourd à la mise en demeure | fait la sourde oreille | tarde à payer | tarde à verser | tarde à s'acquitter | traîne à payer | rechigne à payer | néglige de payer | néglige de verser | omet de verser | omet de payer | n'a pas satisfait à | ne satisfait pas à l'appel | n'obtempère pas | n'a pas obtempéré | ne donne pas suite à la sommation | ne défère pas | n'a pas déféré | laisse passer l'échéance | laisse passer le délai | laisse s'écouler | demeure en retard | reste en retard | mauvais payeur
CANCEL +
  ar تلغى | ~لغى | إلغاء* | ~لغي | ملغاة | ~سترد التعاونية | تسترجعها التعاونية | تستعيد* | استردت التعاونية | استرجعت التعاونية | استعادت التعاونية
  fr annulé* | annulation | annule | reprises | reprise de plein droit | reprend
RESIGNED +
  ar اعتبر _ مستقيلا | ~عتبر _ مستقيلا | ~عد _ مستقيلا | مستقيلا | ~فقد عضويت* | ~فقد صفت* | تسقط عضويت* | سقطت عضويت* | ~فقد العضوية | ~فقد صفة | ~غادر التعاونية | خرج من التعاونية | ~خرج من التعاونية | لم ~عد عضوا | غادرت التعاونية | غادر التعاونية | خرجت من التعاونية | لم تعد عضوا | ~عد في حكم المستقيل | في حكم المستقيل | بحكم المستقيل | بمثابة مستقيل | بمثابة استقالة | عد مستقيلا | اعتبر خارجا | ~عتبر خارجا | ~عد خارجا | ~عتبر منسحبا | اعتبر منسحبا | ~عد منسحبا | عد منسحبا | تنتفي عضويت* | انتفت عضويت* | تزول عضويت* | زالت عضويت* | تنقضي عضويت* | انقضت عضويت* | ~شطب اسم* تلقائيا | لا ~عود عضوا | انقطعت صلت* | خسر عضويت* | ~خسر عضويت*
  fr réputé démissionnaire | considéré comme démissionnaire | tenu pour démissionnaire | censé démissionnaire | réputée démissionnaire | réputé avoir démissionné | cesse d'être membre | perd la qualité | perd sa qualité | n'est plus membre | quitte la coopérative | doit quitter la coopérative | sort de la coopérative | n'en fait plus partie | tenu pour parti | tenue pour démissionnaire | tenus pour démissionnaires | regardé comme démissionnaire | regardée comme démissionnaire | traité en démissionnaire | vaut démission | équivaut à une démission | emporte démission | réputé parti | réputé sorti | réputé retiré | compté comme sortant | est hors de la coopérative | se met hors de la coopérative | s'exclut de lui-même | s'exclut lui-même | s'exclut d'office | déchu de sa qualité | déchue de sa qualité | perd d'office sa qualité | son nom est rayé | est rayé d'office
WITHOUT_NOTICE +
  ar دون إنذار | بدون إنذار | دون حاجة إلى إنذار | دون حاجة إلى أي إنذار | دون الحاجة إلى إنذار | من غير إنذار | بلا إنذار | دون أي إنذار | دون سابق إنذار | دون تنبيه | دون إشعار | بدون إشعار | بلا إشعار | بلا رسالة | دون رسالة | تلقائيا | بقوة القانون | بحكم القانون | دون أي إجراء | دون إجراء | بدون إجراء | دون إخطار | بمجرد حلول الأجل | بمجرد انصرام الأجل | دون أي إشعار | دون أي تنبيه | دون أن ~نبه | دون أن ~نذر | دون أن ~شعر | دون أن ~خبر | دون أن ~راسل | دون أن توجه إليه* | دون أن ~وجه إليه* | دون توجيه أي | دون توجيه إنذار | بغير إنذار | بغير إشعار | دونما إنذار | دونما إشعار | من تلقاء نفس* | دون تذكير | دون أي تذكير | بلا تنبيه | بلا تذكير | من دون إنذار | من دون إشعار
  fr sans mise en demeure | sans avertissement | sans aucun avertissement | sans qu'aucun avertissement | sans qu'aucune mise en demeure | sans autre formalité | sans formalité | =de plein droit | automatiquement | sans lettre | sans préavis | sans sommation | sans rappel | immédiatement exclu | aussitôt exclu | exclu sur-le-champ | aucun avertissement | aucune mise en demeure | aucune formalité | sans avoir à être mis en demeure | sans être mis en demeure | sans notification | =d' office | sans qu'il soit besoin de mise en demeure | sans besoin de mise en demeure | sans qu'il soit nécessaire de le mettre en demeure | sans autre avertissement | sans autre mise en demeure | sans autre rappel | sans autre avis | sans aucune relance | sans relance | sans nul avis | sans crier gare | sans qu'on l'en avertisse | sans en être averti | sans en être avisé | sans autre forme de procès | sans autre forme | par le seul effet | par la seule échéance | par la seule arrivée | sans lui écrire | sans un mot | à l'instant même | séance tenante | dès le lendemain de l'échéance | sans rappel ni | sans lui laisser | sans l'en prévenir
FIXES +
  ar ~حدد* | تحديد* | ~قرر* | ~تفق* | اتفق* | ~تفاوض* | ~قبل* | ~عتمد* | ~عتبر | ~ثبت | حدد* | ~صرح* | ~تراض* | ~قدر* | ~رجع | احتسب* | ~حتسب* | المتفق عليه* | متفق عليه* | ~ناقش* | ~توافق*
  fr débattu* | retenu* | reconnaît | reconnu* | négoci* | arrêté* | arrête | arrêtent | convenu* | convien* | fix* | détermin* | décid* | accept* | attribu* | entend* | s'entend | s'entendent | discut* | établi* | appréci* | indiqu* | déclar* | inscri* | compt*
CONTRIBUTION +
  ar المساهمات العينية | المساهمة العينية | التقدمات | تقدمات | المقدمة عينا | ما قدم | ما ~قدم
  fr apport | apports | apporteur | apporteurs | apporté
WHEN_IF +
  ar متى | إذا | عند تقديم | في حالة | قد ~قدم | مستقبلا | في المستقبل | لاحقا | فيما بعد | عند الاقتضاء | إن وجدت | ما قد | من قد | ما لم | ما دام
  fr si | en cas | lorsque | lorsqu' | éventuel | éventuels | éventuelle | le cas échéant | pourrait | pourraient | ferait | seraient faits | ultérieur | ultérieurs | à venir | futur | futurs | tant que | tant qu' | =s' il | aussi longtemps que
CREDITOR +
  ar دائن* | الدائن* | لدائن*
  fr créancier
WHOLE_CLAIM +
  ar بكامل دين* | بكل دين* | بمجموع الدين | بجميع الدين | بالدين كله | أي عضو بكامل | أي عضو بالدين | بكل الدين | بتمام الدين
  fr totalité de sa créance | l'intégralité de sa créance | n'importe lequel des membres | l'un quelconque des membres | chacun pour le tout | chacun pour la totalité | pour le tout | pour la totalité | toute la dette
NOBODY +
  ar أحد | أي عضو | أي واحد | ما من أحد | ما من عضو | كائنا من كان | أي متعاون | أي منخرط
  fr nul | aucun membre | personne | aucun | âme qui vive | nul d'entre eux | nul membre | nul coopérateur | nul sociétaire | pas un membre | pas un seul
WITHIN_SHARES +
  ar في حدود | إلا في حدود | حدود | بقدر | إلا بقدر | أكثر من | تنحصر | ~نحصر | منحصرة | لا ~تجاوز | لا ~تعدى
  fr dans la limite | concurrence | à hauteur | que pour le montant | =qu' à concurrence | limité | plus que | pas plus | jamais plus | borné | dans les limites | se borne | se limite | davantage que
DOUBLE +
  ar ضعف | ضعفي | بضعف | ~ضاعف* | ضعفه | وضعفه | ضعفها
  fr le double | double | doubler | doublé | doublée
ANSWERABLE +
  ar مسؤولية* | المسؤولية | مسؤول* | ~سأل* | ~خاطر* | ~خاطر | ~لزم* إلا في حدود | ملزم* في حدود
  fr responsabilité | responsable | répond | répondent | répondre | tenu des dettes | tenus des dettes | tenus des engagements | tenu des engagements | ne risque que | ne risquent que | risquent | risque | tenu qu'à concurrence | tenus qu'à concurrence | tenu à concurrence | tenus à concurrence
REPLY +
  fr répond* =à un | répond* =à une | répond* pas =à un | répond* pas =à une | répond* =aux | répond* pas =aux | répond* =à cet | répond* pas =à cet | répond* =à cette | répond* pas =à cette
  ar ~رد على | ~جيب عن | ~جيب على | ~جب عن | ~جب على
AUTHORISES +
  ar ~رخص* | ~أذن | ~أذنون | ترخيص* | إذن | رخصة | أن ~جيزها | أن ~جيزه | لإجازتها | لإجازته | لم تعارض
  fr autorise | autorisent | autoriser | permet | permettre
OPPOSE +
  ar ~عترض* | اعتراض* | ~رد طلب* | رد طلب* | ليرد | لرد | عدم قبول* | ترفض* | لرفض* | لترفض* | يرفضاه | يرفضوه | يرفضه | ترفضه | ترفضها | يرفضها
  fr écarter | écarte | écarté | repousser | ne pas admettre | ne pas accepter | récuser | s'opposer | opposition | y opposer | y oppose | opposer
NO_EFFECT +
  ar بلا أثر | لا أثر له* | لا ~صح | لا ~نتج | لا ~سري | لا ~عتد | غير نافذ* | لا ~نفذ | لا ~كون نافذا | لا ~ساوي | لا قيمة
  fr reste sans effet | demeure sans effet | ne vaut | ne produit aucun effet | ne prend effet | n'est valable | inopposable | n'est parfaite
FREE_OF +
  ar حر من | حرة من | معفى من | معفاة من | خالصة من
  fr libre de tout droit | libre de tous droits | libres de tout droit | libre de droits | libre de tout frais | exempte de tout droit
ANY_LEAVE +
  ar أي إذن | أي ترخيص | أي موافقة | أية موافقة | إلى إذن | إلى ترخيص | إلى موافقة | موافقة أي جهاز | موافقة أي جهة | موافقة أحد | إذن أحد | إذن أي جهاز | إذن أي جهة | ترخيص أحد | ترخيص أي جهاز
  fr accord de personne | accord d'aucun organe | autorisation de personne | agrément d'aucun organe | autorisation d'aucun organe | aucune autorisation | aucun agrément | aucun accord | aucune permission | aucun consentement
HEIR +
  ar ورثة* | الورثة | وارث* | الوارث | وفاة* | الوفاة | الموصى لهم | ذوي حقوق*
  fr héritier | héritière | ayants droit | décès | succession | légataire
NOT_BOUND +
  ar غير ملزم* | لا ~لزم* | دون أن ~كون ملزما | ليس ملزما | ليس مجبرا | غير مجبر | دون إلزام* | لا ~جبر | ليس عليه أن | دون أن ~بين | لا ~حتاج* | لا ~ستلزم | لا ~شترط | ما على _ من إذن | ما عليه* من إذن | في حل من | دون أن ~تقيد | دون التقيد | لا ~كره | لا ~فرض عليه | لا واجب عليه | ليس في عنق* | ليس ملزوما | ليس مطالبا | غير مطالب | ليس مضطرا | لا ~كون ملزما
  fr n'est pas tenu | n'a pas à | n'ont pas à | sans avoir à | sans être tenu | sans devoir | ne sont pas tenus | dispensé | rien n'oblige | n'a pas besoin | n'ont pas besoin | nul besoin | libre de ne pas | n'est point tenu | n'est point astreint | n'est pas astreint | n'est astreint à | n'est nullement tenu | rien ne le contraint | rien ne l'oblige | rien ne la contraint | rien ne les oblige | nulle obligation | sans y être tenu | sans y être contraint | sans y être obligé | n'a nulle obligation | n'a aucune obligation
PUT_TO +
  ar عرض* | ~عرض* | رفع* | ~رفع | إحالة* | أمام | على
  fr porté devant | porter devant | saisir | saisie | soumis | devant | déféré | portée devant
OR_NOT +
  ar أم لا | أو لا | أم لم | أو لم | أو ما كان | أو لم كان | أو ما كانش | أو لم ربح* | أو لا لا
  fr ou non | ou pas
NON_ADJECTIVE +
  ar غير المؤدى | غير المؤداة | غير المسدد | ما لم يؤد | لم ~ؤد
  fr non réglé | non payé | non versé | non remboursé | non encore | non acquitté | non échu
SURCHARGE +
  ar ~زاد عليه* | ~ضاف إليه* | مع زيادة | مضافا إليه* | ~زاد على المبلغ | ~زاد على ما | ~ضاف إلى المبلغ | ~زاد المبلغ | ~زيد المبلغ | بزيادة | زيادة قدرها | تعويضا قدره | تعويض قدره | تعويضا عن التأخير | ~در عليه* | ~در | ~نتج | ~ثمر | ~ضاف إلى ما | ~ضاف إلى المستحق* | ~زيد على ما | تضاف إلى المبلغ | تضاف إليه | تضاف إليها | ~ضاف إلى هذ* المبلغ | ~ضاف إلى المبالغ | ~ضاف إلى هذ* المبالغ | ~زاد على هذ* المبالغ | ~زاد على المبالغ | ~ضاف إلى ذلك | وتضاف إليه* | تضاف إليه* | تضاف فائدة
  fr majoré | majorée | majorées | majorés | augmentée | augmentées | augmenté | bonifié* | augmenté =de | grossi =de | accru =de | accrue =de | majoration | dédommagement | compensation | indemnité de retard | pénalité | rapporte | rapportent | produit | produisent | fructifie | fructifient | s'accroît | s'accroissent | s'augmente | s'augmentent | grossit =de | de plus par an | de plus par année | de plus chaque année
TOOLS +
  ar الأدوات | أدوات | الصناديق | صناديق | المفاتيح | الوثائق | العتاد | بطاقت* | البطاقة | بطاقة
  fr outil | outils | emballage | caisse | clé | documents | badge | carte | insigne | vêtement | matériel
REMAIN +
  ar ~بقى | تبقى | ~ظل | تظل | بقيت | بقي | يبقى | الباقون | الباقين | الباقيات
  fr reste | restent | demeurent | resteront
ABANDON +
  ar ~ترك* | ~تخلى عن | ~تنازل عن | ~ضم | تضم | ~ضاف | ~دع | يدع | تدع
  fr abandonne | abandonnent | laisse | laissent | délaisse | abandonner
OPEN_ENDED +
  ar طالما | متى توفرت | متى سمحت | متى توفر* | حسب إمكانيات التعاونية | عندما تسمح | حين تسمح | كلما سمحت | إلى أن تتحسن | حين تتوفر | دون أجل محدد | دون تحديد أجل | بدون أجل | ما دامت الخزينة | في الوقت الذي ~راه | متى رأى المجلس | متى شاء المجلس | عندما تتوفر | عندما يقرر المجلس | ما شاء المجلس | ما شاءت | ما شاء المسير | دون التقيد بأجل | طال الزمن أو قصر | مهما تأخر ذلك | مهما طال الزمن
  fr aussi longtemps que | quand la coopérative en a les moyens | quand la coopérative le pourra | quand elle en a les moyens | selon les disponibilités | lorsque la trésorerie le permet | quand la trésorerie le permet | dès que la trésorerie le permet | sans limite de durée | quand elle le pourra | lorsqu'elle le pourra | sans délai déterminé | sans limitation de durée | à la convenance du conseil | tant que le conseil le juge | tant que la situation | au moment choisi par le conseil | quand le conseil le décide | à une date que fixe le conseil | à la date que fixe le conseil | le permettent | le permet | le permettront | aussi longtemps qu'il lui plaît | autant qu'il lui plaît | dès que sa trésorerie | lorsque sa trésorerie | quelle que soit la date | quelle qu'en soit la durée | cas par cas | l'époque à laquelle | à l'époque qu'elle fixe
GENERAL_INTEREST
  ar لما فيه فائدة | ذات فائدة | فائدة عامة | فائدة مشتركة
  fr intérêt général | d'intérêt public | œuvres d'intérêt | œuvre d'intérêt | intérêt commun | intérêt collectif | intérêt social | intérêt de la coopérative | dans l'intérêt | intérêts de la coopérative | intérêts moraux | intérêt légitime | contraire aux intérêts | conflit d'intérêts | intérêt personnel | y a intérêt | trouve un intérêt | intérêt national | d'intérêt économique
NONE +
  ar لا شيء | منعدمة | معدومة | صفر
  fr néant | exclu | exclus | zéro
MEMBERSHIP_LOSS
  ar فقدان العضوية | زوال العضوية | انتهاء العضوية | فقدان صفة | سقوط العضوية | انقضاء العضوية
  fr perte de la qualité | perte de qualité | cessation de la qualité | fin de la qualité
PLACED +
  ar توظف | توظيف* | توظيفات | الودائع
  fr placés | placées | placement | dépôt à terme
EARNED +
  ar ربحت | ~ربح* | حققت | ~حقق* | الربح
  fr bénéfice | excédentaire | bénéficiaire | réalisé | gagné
LOST +
  ar خسرت | ~خسر* | خسارة | الخسارة
  fr perte | déficitaire | perdu
SERVED +
  ar ~ؤدى* | ~صرف* | ~دفع* | ~منح* | أديت | صرفت | ~قتطع* | اقتطعت | تؤخذ | ~ؤخذ | أخذت | ~ستخلص* | أكملت | تكمل | ~كمل | تستكمل
  fr servi | servie | servis | versé | payé | distribué | prélevé | pris | prise | imputé | alloué | =est dû | sont dus | complété | complétée | attribué | complète | complètent
NO_SURPLUS +
  ar انعدام الفائض | غياب الفائض | لم ~كن هناك فائض | دون فائض | عدم وجود فائض | بدون فائض | لا فائض | لم ~تحقق* فائض | عدم تحقق الفائض | لم ~وجد فائض | إذا لم ~تحقق أي فائض | لم تحقق _ فائضا | لم ~حقق _ فائضا | لم تحقق التعاونية فائضا | لم ~سفر _ فائض | لا ~حقق أي فائض | لا ~حقق فائضا | لا ~حقق فيها فائض | لا ~ترك فائضا | لا ~سفر عن فائض | لم ~سفر _ أي فائض | لم ~خلف _ فائض* | لم ~ترك _ فائض* | لم ~ترك السنة فائض* | لم ~نتج _ فائض | لم ~حصل _ فائض | لم ~ظهر _ فائض | ما كان فائض | خلت السنة من فائض | كانت السنة خاسرة | سنة خاسرة | كيفما كانت النتيجة | مهما كانت النتيجة
  fr à défaut d'excédent | absence d'excédent | faute d'excédent | les années sans excédent | s'il n'y a pas d'excédent | sans excédent | en l'absence d'excédents | si l'excédent manque | année déficitaire | insuffisance de l'excédent | l'excédent fait défaut | où l'excédent manque | excédent insuffisant | ne laisse pas d'excédent | ne laisse aucun excédent | ne dégage pas d'excédent | ne dégage aucun excédent | n'y a pas d'excédent | n'a pas d'excédent | n'a laissé aucun excédent | ne présente pas d'excédent | n'est pas excédentaire | n'est pas bénéficiaire | ne fait pas d'excédent | n'a pas été excédentaire | exercice déficitaire | quel que soit le résultat
UNPAID_PART +
  ar المحررة جزئيا | الجزء غير المؤدى | غير المحررة | غير محررة | غير المؤداة | المؤداة جزئيا | قبل تحريرها | قبل أدائها | لم تحرر بعد | لم تؤد بعد | منذ اكتتابها | منذ الاكتتاب | الجزء غير المحرر | التي لم تؤد قيمتها
  fr non versée | non versées | partiellement libérées | incomplètement libérées | non encore libérées | partie non libérée | non entièrement libérées | fraction non libérée | pas encore payées | pas entièrement payées | non payées | pas encore libérées | partiellement payées | dès leur souscription
ANY_NEGATION +
  ar لا | لم | لن
  fr ne | n'
YIELD +
  ar ~در | ~غل | تنتج | ~نتج
  fr rapporte | rapportent | portent intérêt | donnent droit | produisent | produit
FOLLOWS +
  ar تبعتها | تبعته | ~تبع* | تلحق* | ترافق*
  fr suivent | suit | accompagnent
SUCCEEDS +
  ar من خلف | خلف* | ~خلف* | حل محل* | ~حل محل*
  fr succède | reprend | remplace | prend la suite
NO_LIMIT +
  ar بلا حدود | دون حدود | بدون حدود | أي حد | دون أي حد | بحرية | بكل حرية | دون قيد | بلا قيد | دون حد | بأي حد | بقدر ما ~حتاج | بقدر حاجت* | دون سقف | بلا سقف | بدون سقف | لا حد آخر | أي حد آخر
  fr sans limite | aucune limite | sans limitation | sans aucune limite | librement | sans restriction | autant qu'il le faut | sans aucun seuil | aucun seuil | ne connaît aucune borne | autant de _ que | autant que _ besoins | sans plafond | aucune autre limite
CEILING_WORD +
  ar سقف* | السقف | الحد الأقصى | الحد المذكور | أقصى | حد أقصى
  fr plafond | maximum | limite | montant maximal
RAISES +
  ar رفع* | ~رفع* | تخطي* | ~تخطى* | ~تجاوز* | تجاوز* | ~غير* | تغيير*
  fr relever | relève | relevé | dépasser | franchir | modifie | modifier | hausser | élever | porter | relèvement
SALES +
  ar مداخيل* | المداخيل | المبيعات | مبيعات* | البيع | المصاريف الصغيرة
  fr recettes | ventes | vente | chiffre d'affaires | menues | dépenses | ventes annuelles | recettes annuelles
CERTIFICATE +
  ar شهادة | الشهادة | إشهاد
  fr attestation | certificat
WITHDRAW_MONEY +
  ar ~سحب* | سحب* | رفع التجميد
  fr retire | retirer | débloque | déblocage | retirés
AT_HOME +
  fr chez le trésorier | chez la trésorière | chez le président | chez la présidente | chez un fondateur | à son domicile | chez lui | chez elle | dans un coffre | dans son coffre | dans sa maison | à la maison
  ar عند الرئيس* | عند أمين* | عند المسير* | في بيت* | في منزل* | عند أحد المؤسسين | في دار* | =بدارها | =بداره | =بدارهم | في الدار | في داره | في دارها
BY_STAGES +
  fr par étapes | en plusieurs fois | progressivement | échelonnée | en deux temps | par tranches
  ar على مراحل | تدريجيا | على دفعات | على فترات
NOT_CONCERNED +
  fr n'ayant pas à | n'a pas à en connaître | n'est pas appelée | n'intervient pas | n'est pas consultée | n'a pas à se prononcer | n'en est pas saisie | n'a pas à statuer | n'est pas saisie | n'a pas son mot à dire | simplement donné lecture | donné lecture à l'assemblée | est simplement informée | n'en est qu'informée | en prend simplement acte | se borne à en prendre acte
  ar لا شأن ل* | لا دخل ل* | لا تتدخل | لا تستشار | لا علاقة ل* | لا شأن للجمعية | لا دخل للجمعية | ~كتفى بإخبار | تحاط علما فقط | تخبر به فقط | مجرد إخبار
ALLOTS +
  fr alloue | allouent | accorde | accordent | attribue | attribuent | sert | servent | octroie | vote | votent
  ar ~منح* | ~قرر* | ~خصص* | ~صرف* | ~عطي*
LEFT_TO +
  fr laissé | laissée | appréciation | discrétion | abandonné | revient | confié
  ar ~ترك | لتقدير | تقدير | ~وكل | ~فوض | موكول
MANDATARY +
  fr mandataire | représentant des fondateurs | notaire
  ar الوكيل | وكيل* | الموثق
FUND +
  fr fonds commun | caisse commune | caisse | trésorerie | fonds de départ | fonds social | fonds propres | mise de fonds | fonds de la coopérative
  ar الصندوق | صندوق | الصندوق المشترك | خزينة | أموال البداية | أموال التعاونية | أموال التأسيس | المال المشترك
ATTACHED +
  fr attachées | liées | suivent le sort
  ar مرتبطة | تابعة | ملحقة
NOT_TRADED
  fr non négociable* | non saisissable* | non divisible* | non fractionn* | non nantissable* | non susceptibles =de | non librement négociable*
  ar غير قابل* للتداول | غير قابل* للتجزئة | غير قابل* للقسمة | غير قابل* للحجز | غير قابل* للرهن | غير قابل* للتقسيم | غير متداول* | غير قابل* _ للتداول | غير قابل* _ للحجز | غير قابل* _ للرهن | غير قابل* _ التداول | غير قابل* _ الحجز | غير قابل* _ الرهن | غير قابل* _ القسمة | غير قابل* _ للقسمة
AWAY_FROM +
  fr hors | à l'abri | exemptes | exempte | libres de | échappe à | échappent à | échappant à
  ar بعيد* عن | بمنأى عن | سالمة من | خالية من | خالصة من | في منأى عن
AMOUNTS +
  fr s'élève | s'élèvent | se monte | ressort | totalise | dont le total atteint | total atteint
  ar ~بلغ | يبلغ | ويبلغ | وصل | ~صل إلى | مجموعه | مجموعها | إجماليه | فمجموعه | فيبلغ
FIXED_CAPITAL +
  fr aucune variation | aucun changement | capital fixe | est invariable | ne varie pas | ne subira aucun*
  ar أي تغيير | لا ~تغير | قار لا ~تغير | ثابت لا ~تغير
BOTH_PERSONS
  fr personnes physiques et morales | physique ou morale | physiques ou morales | physiques et morales | personnes morales et physiques | physique comme morale
  ar ذاتي أو اعتباري | ذاتيا أو اعتباريا | ذاتيا كان أو اعتباريا | ذاتيين أو اعتباريين | ذاتيين واعتباريين | ذاتيون واعتباريون | ذاتيون أو اعتباريون | طبيعي أو معنوي | ذاتية أو اعتبارية | أشخاص ذاتيون واعتباريون | الذاتيون والاعتباريون | الذاتيين والاعتباريين
BAN_WORD +
  fr il est interdit | est interdite | sont interdits | sont interdites | interdiction | prohibition | est prohib* | sont prohib*
  ar ~منع | ممنوع* | ~حظر | محظور*
DUE_SUMS +
  fr ce qui est dû | ce qui lui est dû | sommes | remboursement | créance
  ar ما ~ستحقه | مستحقات* | استرداد | المبالغ المستحقة
ENTERS +
  fr =entre | =entrent | =sort | =sortent | rejoint | rejoignent | arrive | =part
  ar ~دخل | ~خرج | ~غادر | ~لتحق
IT_IS +
  fr il est de | est de | est fixé à | s'établit | il y a | est constitué | c'est | ce sont | il fait | il compte
  ar =هو | =وهو | =قدره | وقدره | حدد* | ~حدد | حصر | مبلغه
AMONG_MEMBERS +
  fr entre membres | entre coopérateurs | entre adhérents | entre adhérentes | entre sociétaires | entre les membres | entre eux | entre elles | d'un membre à un autre
  ar بين الأعضاء | بين المتعاونين | فيما بينهم | بين العضوات | بين المنخرطين | من عضو إلى آخر | من عضو لآخر
PUT_IN_BANK +
  fr porte | porter | portée | portées | portés | porté | remet | remettre | remise | bloquer | bloquées | bloqués | bloque | placées | placés | place | virés | virées | vire | banque reçoit | reçus par la banque | confiés à la banque
  ar ~جمد* | تجميد* | التجميد | ~حمل* | نضع* | ~حول* | ~تسلم البنك | ~تسلمها البنك | ~سلم إلى البنك
IN_FORMATION +
  fr en formation | en cours de formation | en cours de constitution
  ar طور التأسيس | قيد التأسيس | في طور الإحداث
BY_BANK +
  fr banque restitue | banque rend | par la banque | banque les rend | banque rembourse | banque reverse | aux souscripteurs
  ar أعاد البنك | يعيد البنك | يرد البنك | رد البنك | أرجع البنك | يرجع البنك | إلى المكتتبين | للمكتتبين | على المكتتبين
# Said only to hide «fixed rate»: the accent is folded.
RATE_SET
  fr taux fixé par | taux fixés par | intérêt fixé par | taux fixé chaque | taux fixé annuellement | taux fixé lors | taux fixé en | taux d'intérêt fixé
  ar سعر ثابت تحدده | نسبة ثابتة تحددها
# A title that says «their», of what its chapter names.
OF_THEM +
  ar صفتها | صفاتها | صفاته | صفته | نقلها | تداولها | طبيعتها | طبيعته | أداؤها | أداؤه | تحريرها | تحريره | عددها | قيمتها | قدرها | قدره | تفويتها | انتقالها | زيادته | نقصانه | تغيره | عدد ما ~لزم
  fr =leur | =leurs | en faut | en faut-il | =son montant | sa variabilité | =sa libération | son augmentation

ANSWERS_FOR +
  fr correspondent | correspond | rémunèrent | représentent | répondent | en échange | données pour | remises pour
  ar تقابل* | ~قابل* | تمثل | لقاء | مقابل

COSTS +
  fr coûte | coûtent
  ar ~كلف
# What is to be avoided: it denies nothing of what follows.
LEST +
  fr afin de ne pas | pour ne pas | de peur de | afin que | pour que _ ne
  ar حتى لا | لكي لا | كي لا | لئلا | كيلا
MULTIPLIED +
  ar مضروبا في | مضروبة في | مضروب في | مضاعفا | مضاعفة
  fr multiplié par | multipliée par | multipliés par
# How much of a share is paid up.
PAID_BY +
  ar محررة بنسبة | المحررة بنسبة | مؤداة بنسبة
  fr libérée =à | libérées =à | libéré =à | payée =à | payées =à | versée =à
# What happens by itself, decided by nobody.
OF_ITSELF +
  fr d'office | de plein droit | de lui-même | d'elle-même | automatiquement
  ar من تلقاء نفس* | تلقائيا | بصفة تلقائية | بقوة القانون
COLLECTS +
  fr recueilli* | recueill* | encaiss* | collect*
  ar ~جمع | ~تلقى | ~ستقبل
# To own.
POSSESSES +
  fr possèd* | posséder | propriétaire =de | propriétaires =de | propriétaire =d'
  ar ~ملك | ~ملكون | مالك* | تملك* | ~متلك
INDEPENDENT +
  fr indépendant =de | indépendante =de | indépendamment
  ar مستقل عن | مستقلة عن | بمعزل عن | غير مرتبط ب* | غير مرتبطة ب*
# The member whom the assembly excludes unheard.
UNHEARD +
  fr pas admis à répondre | pas admise à répondre | pas admis à se défendre | pas admis à s'expliquer | entendre ou non | entendre ou pas | audition _ est supprimée | audition est supprimée | pas droit à la parole | privé de parole | privé de la parole
  ar لا ~سمح _ بالتعقيب | لا ~سمح للمعني بالأمر بالتعقيب | لا ~سمح له بالتعقيب | لا ~سمح له بالرد | سقط حق* _ في الكلام | ~سقط حق* _ في الكلام | ~ستمع أو لا ~ستمع | ~سمع أو لا ~سمع | لا ~عطى الكلمة | لا ~منح الكلمة | ~حرم من الكلام
