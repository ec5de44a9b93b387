# Who does what, and who denies it: words for the readers of admission, withdrawal, exclusion, information.

# The negation of a verb. Two of them in one breath affirm: «no member is excluded who was not heard».
NE ++
  ar لا | لم | لن | ليس | ليست | غير قابل* | غير مقبول* | غير ممكن* | غير جائز* | غير مسموح* | ماشي | مكاينش | على ألا | على ألّا
  fr ne | n'
# What begins a relative or conditional clause: a negation right after it is not that of the sentence.
SUBCLAUSE ++
  ar =من | =الذي | =التي | =الذين | =اللواتي | =اللائي | =فمن | =ومن | =لمن | =ولمن | =فلمن | =ممن | =ما | =إذا | =وإذا | =فإن | إن لم | وإن لم | فإن لم | =لو | =ولو | =عمن | =بمن | =مما | كل عضو لم | كل عضوة لم | كل متعاون لم | كل متعاونة لم | كل منخرط لم | كل منخرطة لم | كل عضو لا | كل عضوة لا | كل متعاون لا | كل منخرط لا
  fr =qui | =dont | =que | =qu' | =si | =s' | =lorsque | =lorsqu' | =quand | =s' =il | =s' =ils | =qu' =il | =qu' =elle | =qu' =ils | =qu' =elles | =lorsqu' =il | =lorsqu' =elle | si elle | si elles | que le membre | que la coopérative | si le membre | si l'assemblée | si le conseil | si le président | si le gérant | dont le compte | dont les parts
STANDS_IN_THE_WAY
  ar تحل دون | تحول دون | يحل دون | يحول دون | حالت دون | حال دون
  fr fait obstacle | fasse obstacle | faire obstacle | font obstacle
PREVENT +
  ar ~منع | ~منعه | ~منعها | ~منعهم | ~منعون | ~منعوا | ~منعت | ~منعهما | منع | منعا | منعه | منعها | منعهم | منعهما | منعت | ~حرم* | حرمان* | ~عرقل* | عرقل* | ~حجب* | حجب* | ~حظر* | محظور* | ممنوع* | ~حول دون | تحول دون | ~متنع على | امتنع على
  fr interdi* | priver | privé | prive | entrav* | empêch* | =s' oppose | =s' opposent | =s' opposer | =s' =y oppose | =s' =y opposer | prohib* | défend aux | défendu | exclu d'avance
SPARED +
  ar ~عفى* | معفى* | معفا* | إعفاء* | ~صرف النظر | صرف النظر | ~ستغنى | ~ستغني | الاستغناء | في غنى | مستغن* عن | استغناء عن | ~ستغن* عن | مستغن | مستغنيا* | مستغنين | ~صرف النظر عن | ~ستعاض | ~غض النظر عن | غض النظر عن | بصرف النظر عن | دون التفات | لا ~لتفت إلى | أعفي* | ~تجاوز عن
  fr dispens* | exempt* | passé outre | passer outre | passe outre | superflu | superflue | superfétatoire | inutile | facultatif | facultative | faculté | sans objet | s'épargner | épargne | éviter | évite | faire l'économie | fait l'économie | se passer | épargner | pour éviter | affranchi | affranchie | affranchis | exonéré | exonérée | exonérés | tient quitte | surérogatoire | chose vaine | vaine formalité | formalité vaine | peut être omis | peut être omise | peut être négligé | peut être négligée | fait abstraction | faire abstraction | il est fait abstraction | se dispense | se dispenser
NULLITY +
  ar باطل | باطلة | باطلا | ~بطل | يعد باطلا | لاغ | لاغيا | عديم الأثر
  fr est nul | est nulle | sont nuls | sont nulles | nul de plein droit | nulle de plein droit | réputé non écrit | réputée non écrite | réputés non écrits | nul et de nul effet | nulle et de nul effet
NEEDED +
  ar ~طلب | ~لزم* | لازم* | ~شترط* | ضروري* | واجب* | مطلوب* | حاجة | ~حتاج* | ~تطلب* | ~ستلزم* | ~ستوجب* | بد | ~فرض* | مفروض* | محتم*
  fr requi* | requ* | nécess* | exig* | obligatoire | impos* | besoin | indispensable | suppose | il faut
# Who is told of a decision has not taken it.
TELL +
  ar ~خبر* | إخبار* | ~حيط* علما | إحاطة* | ~شعر* | إشعار* | ~علم* | إعلام* | ~بلغ* إلى الجمعية | ~بلغ الجمعية | ~رفع تقرير* | ~قدم تقرير* | ~طلع الجمعية | ~عطي الحساب | ~قدم الحساب | لاطلاع
  fr inform* | rend compte | rendre compte | rendu compte | rendant compte | avis* | fait part | faire part | donne connaissance | portée à la connaissance | porté à la connaissance | signalé | signalée | fait rapport | communique
# Nouns and verbs to which an organ is joined without being the one that decides.
BESIDE +
  ar رأي | استشارة* | ~ستشير | تقرير | اقتراح* | إنذار* | إخطار* | تنبيه* | إشعار* | طلب | طلبا | دعوة | استدعاء | ~وجه إلى | ~وجه طلب* إلى | ~قدم إلى | ~سلم إلى | ~كتب إلى | كتب إلى | راسل | ~راسل | إلى | أمام | لدى | حضور | محضر | رسالة
  fr avis | proposition | rapport | demande | mise en demeure | convocation | avertissement | adress* | présent* au | présent* à | remis* | remet* | écrit au | écrit à | écrire | lettre | devant | auprès | saisi* | saisine | présence | entendu par | entendue par | entendus par | interpellé | instruction | rappel
# The board or the manager goes on acting: a pronoun stands for the organ named before.
SAME_ORGAN ++
  ar =وله | =ولها | هذه الأخيرة | =كما له | هو الذي | هي التي | وهو الذي | وهي التي | فإن وافق | فإن قبل | إن وافق | إذا وافق | إذا قبل | فإن قبله | إذا قبله | فيقبله | وله أن | ولها أن | فيقبل | ثم ~قبل* | وقراره | قراره | قرارها | وقرارها | قرارهم | وقرارهم | وقرارهما | فقرارهم | فقراره | فقرارها
  fr il peut | elle peut | il pourra | elle pourra | s'il accepte | s'il l'accepte | celui-ci | celle-ci | ce dernier | cette dernière | il prononce | elle prononce | il décide | elle décide | il statue | elle statue | il accepte | elle accepte | il admet | s'il l'agrée | s'il est d'accord | il exclut | elle exclut | sa décision | il tranche | elle tranche | il refuse | s'il refuse | s'il consent | s'il donne son accord | il le radie | il l'exclut | elle l'exclut | elle le radie | il la radie | lequel peut | laquelle peut | leur décision
# A passive that names its agent.
AGENT_BY +
  ar من طرف | من قبل | من لدن | من جانب | بواسطة | على يد | بقرار من | بقرار | من جهة
  fr par | de la part | sur simple constat | sur constat | sur simple décision | sur décision | sur l'ordre
OR +
  ar أو | أم | أو حتى | وإما | إما | سواء
  fr ou | soit | voire | et même
# What is excluded that is no member: goods, staff.
OTHER_THING +
  ar منتوج* | حليب* | زيتون* | فواكه | ثمار | سلع* | بضاعة | بضائع | عينة | عينات | زبون* | زبناء | مزود* | مورد* | شكاي* | نزاع* | عرض | عروض | كناش | الكميات | كميات | الفاسدة | المعيبة | حبوب | القطع
  fr produit | produits | lait | fruit | fruits | lot | lots | olives | marchandise | marchandises | récolte | récoltes | client | clients | fournisseur | fournisseurs | saisonnier | saisonniers | ouvrier | ouvriers | salarié | offre | offres | quantité | quantités | pièce | pièces | abîmés | défectueux
END_MEMBERSHIP +
  ar ~ضع حدا لعضوي* | وضع حد لعضوي* | ~نهي العضوية | ~نهي عضوي* | إنهاء عضوي* | ~سحب _ العضوية | سحب العضوية | ~سحب عضوي* | ~سحب _ صفة | ~سقط _ العضوية | ~نزع _ العضوية | ~جرد _ العضوية | ~خرج* من التعاونية العضو | إخراج العضو | أخرج* الجمعية | ~خرجه* من التعاونية | حذف اسم* | ~حذف اسم* | ~نهي _ انخراط | ~نهي _ عضوية | ~نهي انخراط* | إنهاء انخراط* | ~نهي _ عضويته | ~ضع _ حدا لعضوي* | وضع _ حد لعضوي* | تفقد صفة العضو | تفقد صفة العضوية | تسقط صفة العضو | تسقط صفة العضوية | ~لغي العضوية | إلغاء العضوية | ~فسخ العضوية | ~قطع العضوية | ~لغي انخراط* | إلغاء انخراط* | ~فسخ انخراط* | فسخ انخراط* | ~سحب انخراط* | سحب انخراط* | ~جمد نهائيا عضويت*
  fr mettre un terme à l'adhésion | met un terme à l'adhésion | mis un terme à l'adhésion | met fin à l'adhésion | mettre fin à l'adhésion | mis fin à l'adhésion | met fin à la qualité | mettre fin à la qualité | fin à son adhésion | retire la qualité | retirer la qualité | retrait de la qualité | perdre la qualité de membre | retranche de la liste | retrancher de la liste | remercie le membre | se sépare du membre | se séparer d'un membre | priver de la qualité | met fin _ à la qualité | met fin _ à son adhésion | mettre fin _ à la qualité | met un terme _ à la qualité | qualité de membre se perd par une décision | qualité de membre se perd par décision | qualité d'adhérent se perd par décision | perd la qualité de membre par décision | mettre fin à son appartenance | met fin à son appartenance | mettre un terme à son appartenance | donne congé | donner congé | met fin au lien | mettre fin au lien | rompt l'adhésion | rompre l'adhésion | résilie l'adhésion | résilier l'adhésion | résiliation de l'adhésion | dénonce l'adhésion du membre | révoque l'adhésion | révoquer l'adhésion | annule l'adhésion | annuler l'adhésion | retire l'adhésion | retirer l'adhésion
LOST_MEMBERSHIP
  ar فقدان العضوية | فقدان صفة العضو | فقدان صفة العضوية | زوال العضوية | انتهاء العضوية | انقضاء العضوية | سقوط العضوية | نهاية العضوية | العضوية وفقدانها | العضوية وزوالها | العضوية وانتهاؤها | العضوية وانقضاؤها
  fr perte de la qualité | perte de qualité | fin de l'adhésion | cessation de la qualité | fin de la qualité de membre
# The member learns of the decision.
LEARNS +
  ar ~توصل* | توصل* | ~صله القرار | ~صله* القرار | ~صل القرار
  fr reçoit la décision | reçoit notification | reçoit la lettre | connaissance du membre | connaissance de l'intéressé | porter à la connaissance | porter _ à la connaissance | porter _ à sa connaissance | lui parvient | lui parviennent | parvient au membre
NO_NOTICE +
  ar لا ~راسل | لا توجه إليه* رسالة | لا توجه إليه* أي رسالة | ولا ~راسل | مقام التبليغ | بمثابة تبليغ | شفويا | شفاهيا | شفاها | حاجة إلى توجيه أي رسالة | حاجة إلى توجيه رسالة | لا حاجة إلى تبليغ* | دون حاجة إلى تبليغ* | لا حاجة إلى مراسلت* | دون حاجة إلى مراسلت* | ~غني تعليقه* عن | كاف لإعلامه | كاف لإعلامها
  fr aucune lettre | aucun courrier | aucun écrit | tient lieu de notification | vaut notification | tiennent lieu de notification | verbalement | oralement | de vive voix | nul besoin de lui écrire | besoin de lui écrire | besoin de lui adresser une lettre | sans qu'aucune lettre | l'affichage suffit | sans autre notification | besoin de la notifier
# Something is handed back by the member.
GIVES_BACK +
  ar ~رد الأدوات | ~رد _ الأدوات | ~رجع _ الأدوات | ~سلم _ المعدات | ~رد _ المعدات | إرجاع المعدات | إرجاع الأدوات
  fr restitue | restituer | rend le matériel | rend les outils | rendre le matériel | remet les outils | rapporte
IN_FRONT +
  ar قبل انعقاد* | قبل اجتماع* | قبل الجمعية | سلفا | ~فصل بين* وبين | ~سبق نهاية | ~سبق اختتام | ~سبق متم
  fr à l'avance | d'avance | avant la réunion | avant l'assemblée | avant l'audience | précède la clôture | précédant la clôture | précède la fin
# From here a time runs.
FROM_POINT ++
  ar =من | =على | بعد | ابتداء | التالية | الموالية
  fr =de | =du | =d' | à compter | après | suivant | suivent | dès
# «Not before»: what follows must come first.
NOT_BEFORE ++
  ar قبل أن | قبل | حتى
  fr avant que | avant d'avoir | avant d'être | avant | tant que | aussi longtemps que
SEASON
  ar كل فصل | فصل من فصول | فصول السنة | فصل الصيف | فصل الشتاء | فصل الربيع | فصل الخريف | كل فصلين
  fr saison | saisons
# The subject is the member, or nobody: no organ named before goes on acting.
PASSIVE ++
  ar ~تم فصل* | ~تم إقصاء* | ~تم استبعاد* | نفصل* | نقصي*
  fr on | il est | elle est | ils sont | est exclu | sont exclus | il sera | il doit être
EFFECT +
  ar ~نتج* _ أثر* | ~سري مفعول* | ~صبح نافذا | ~صير نافذا | ~سري ابتداء
  fr prend effet | prendre effet | produit effet | effectif | devient définitif
RETRACT +
  ar ~لغي | إلغاء | ~تراجع* | تراجع* | ~عدل عن | العدول عن
  fr annul* | renonce* | rétract* | revenir sur | retirer sa demande | retire sa demande
DELIVER +
  ar ~واصل* _ التسليم | ~واصل* التسليم | ~واصل* تسليم | ~سلم* منتوج* | ~سلم* محصول*
  fr livre sa | livre son | livrer sa | livrer son | livre ses | continue de livrer | continue à livrer
SET_FREE +
  ar =حرا | =حرة | في حل
  fr est libre | devient libre | libre de partir | peut partir
STAYS_MEMBER +
  ar ~بقي العضو | يبقي العضو | بقي _ عضوا | ~بقى _ عضوا | ~ظل _ عضوا | بقيت _ عضوة | ~بقى عضوا
  fr maintient le membre | reste membre | demeure membre | reste sociétaire | demeure sociétaire | reste lié | reste adhérent | reste coopérateur
IN_CASE ++
  ar =إذا | =وإذا | =فإن | =فإذا | =وفي حالة | =لو | كل جواب
  fr =si | =s' =il | =s' =ils | =cas de | =cas | lorsque | lorsqu'
LATER_DEBTS +
  ar الديون اللاحقة | ديون لاحقة | الناشئة بعد | نشأت بعد | اللاحقة | الالتزامات اللاحقة | ما نشأ بعد خروجه | ~نشأ _ بعد خروج*
  fr dettes postérieures | dettes nées après | engagements postérieurs | nées après | nés après | postérieures | dettes nées plus tard | dettes nées par la suite
COME_BACK +
  ar ~عود إلى | ~رجع إلى التعاونية | أن ~عود | العودة | ~قبل من جديد | عودة*
  fr revenir | revient parmi | réadm* | réintégr* | rejoindre de nouveau | redevenir | nouvelle adhésion
COMPETE +
  ar منافسة | منافس* | ~نافس* | مماثلة | مشابهة
  fr concurren* | concurrent*
PAPERS_KEPT +
  ar ~حتفظ* | ~حفظ* | حفظ*
  fr gardés | conserv* | archiv*
OWES +
  ar متضامن* | ذمة | ذمت* | ملتزم* | ملزم* | ~لزم* | ضامن* | متابعة | ~تابع* | مدين* | مطالب* | ~طالب*
  fr solidaire | solidaires | garantit | garantissent | garant | garants | garante | recherché | recherchés | poursuivi | poursuivis | obligé | obligés | tenu | tenus | tenue | obligation | redevable | redevables | doit | doivent | débiteur
# Takes a candidate in, or turns him away.
TAKES_IN +
  ar قبله المجلس | قبله الرئيس | قبله المسير | قبلته الجمعية | قبلت | قبلوا | يقبل* | تقبل* | نقبل* | فيقبل* | ~رفض* | رفض* | ~وافق | وافق* | ~قرر القبول | الحسم | ~حسم* | تحسم | بمجرد قبول* | قبوله من | قبولها من | قبولهم من | إذا قبله | فإن قبله | فإن قبلته | إذا قبلته | إن قبله | ~فتح الباب | ~نتقي المترشح* | انتقاء المترشح* | انتقاء الأعضاء | ~نتقي الأعضاء | ~لحق بها من | ~لحق بالتعاونية من | ~ضم إليها من | ~ضم إلى التعاونية | ضم أعضاء | ضم من ~راه | ~دخل إلى التعاونية من | إدخال أعضاء | إدخال من | ~صفي المترشح* | ~فرز المترشح* | ~غربل | غربلة | ~حتضن | ~ستقبل المترشح* | إجازة طلب* | ~بارك | ~زكي | ~عتمد طلب*
  fr accept* | refus* | admet | admettre | admettent | admis | admise | agrée | agréé | agréer | agréés | agréées | accueil* | rejet* | tranche | enrôle | ouvrir la porte | ouvre la porte | ouvrir les portes | fait entrer | faire entrer | introduit dans la coopérative | introduire dans la coopérative | coopte | cooptent | coopter | cooptés | coopté | cooptées | recueille dans ses rangs | reçoit parmi | reçoit dans ses rangs | recevoir parmi | incorpore | incorporer | éconduit | éconduire | intronise | introniser | reçu membre | reçue membre | reçus membres | entérine | entériner
HAS_LICENCE +
  ar حاصل* على | حائز* | متوفر* على | صاحب رخصة | لديه رخصة | مسلمة من | ~توفر على
  fr titulaire | titulaires | détenteur | détenteurs | détenant | muni* | pourvu d' | certificat délivré | sanitaire | transport | licence
SAME_AREA +
  ar نفس المنطقة | نفس الدائرة | نفس الجماعة | نفس الإقليم | نفس القيادة | ذات الدائرة | بالإقليم | بالجماعة | بالمنطقة | المنطقة نفسها | الجماعة نفسها | الدائرة نفسها | الجماعات نفسها | نفس الجماعات | مجاورة | المجاورة | نفس الدوار | الدوار نفسه | نفس التراب | نفس المجال | المجال نفسه | نفس المجال الترابي | نفس المدينة | نفس الجهة | نفس الدواوير | نفس الحوض | بالدوار | بالجهة | بالدائرة عينها | الدائرة عينها | بالمنطقة عينها | من جماعتنا | بجماعتنا | من إقليمنا | بإقليمنا | من دوارنا | بدوارنا | من جهتنا | الجماعتين المذكورتين | الجماعات المذكورة | الجماعة المذكورة | المنطقة المذكورة | الدائرة المذكورة | الإقليم المذكور | المجال المذكور | الدوار المذكور | دائرة ترابية واحدة | منطقة واحدة | مجال ترابي واحد | الدائرة ذاتها | المنطقة ذاتها | الجماعة ذاتها | بمنطقتنا | من منطقتنا | في منطقتنا | في إقليمنا | في جماعتنا | الإقليم ذاته | الجهة ذاتها | الإقليم نفسه | الجهة نفسها | المنطقة عينها | الجماعة عينها | الإقليم عينه | الجهة عينها | المدينة نفسها | القرية نفسها | نفس القرية | القرية عينها | الحوض نفسه | السهل نفسه | نفس السهل | الوادي نفسه | نفس الوادي | القبيلة نفسها | نفس القبيلة | الناحية نفسها | نفس الناحية | النواحي نفسها | المكان نفسه | نفس المكان | الربوع نفسها | البقعة نفسها | نفس البلدة | البلدة نفسها | في الجوار | القبيلة ذاتها
  fr même territoire | même commune | mêmes communes | même zone | même circonscription | même province | même région | même ressort | même périmètre | même douar | =dans la commune | =dans la province | =dans la région | =de la région | =de la province | =du cercle | =de la commune | voisine | voisines | circonscription | ressort | même village | même ville | même vallée | même secteur géographique | même cercle | même caïdat | même bassin | =de notre commune | =de notre province | =de notre région | =de notre douar | =de notre ressort | communes susdites | commune susdite | commune précitée | communes précitées | =ladite commune | =ledit territoire | territoire susdit | territoire précité | =dans notre région | =dans notre commune | =dans notre province | =sur notre territoire | même contrée | même pays | même terroir | mêmes lieux | même localité | mêmes parages | même canton | mêmes confins | même arrondissement | même bourg | même bourgade | même coin | même plaine | même montagne | même secteur | même fraction | même tribu | =de la contrée | =des environs | =des alentours | alentour | limitrophe | limitrophes | avoisinant* | du même endroit | même endroit
PERMITS +
  ar جائز | جائزة | ممكنة | وله أن | ولها أن | لكل واحد أن | لكل واحدة أن | ولكل واحد أن | لكل عضو أن | للعضو أن | للمنخرط أن | للمتعاون أن | ~تغاضى | أحرار | حرا | حرة | حق* | ~حتفظ بحق* | ~أذن | مقبول* | ~قبل حتى | يقبل حتى | تجوز | ~حتفظ بالعضويتين | ~جمع بين العضويتين | لصاحبها أن | لصاحبه أن | لمالكها أن | لصاحبها الحق | لحاملها أن
  fr libre | libres | toléré | tolérée | tolère | tolérer | faculté | autorise | autoriser | admet | admise | admis | admises | accept* | sans inconvénient | loisible | conserve les deux | garde les deux
OTHER_KIND +
  ar مغاير* | غير غرض* | غرض آخر | غرض مختلف | مختلفة الغرض | غرضها مختلف | نشاط آخر | نشاط مختلف | أغراض مختلفة | دائرة ترابية أخرى | دائرة أخرى | منطقة أخرى | إقليم آخر | اختلاف الدائرة | لاختلاف الدائرة | باختلاف الدائرة | إقليم بعيد | منطقة بعيدة | دائرة بعيدة | ~ختلف غرضها | ~ختلف نشاطها | غرضها مغاير | لا ~شمل | لا ~متد إلى
  fr autre objet | tout autre objet | objet différent | objets différents | autre activité | activité différente | objet distinct | autre territoire | autre circonscription | autre province | autre région | autre cercle | autre commune | autre ressort | ne s'étend pas | ne vise pas
TAKES_PART +
  ar ~كون عضو* | كان عضو* | عضوية | العضوية | ~نتسب* | الالتحاق | ~لتحق*
  fr fait partie | font partie | faire partie | participation | livrer | double adhésion | double appartenance | rejoindre | adhésion | s'affilier
# Trade between cooperatives, shares in companies: no membership of a person.
SUPPLY +
  ar ~تبادل | التبادل | ~بيع بشراكة | مساهمة في شركة | تساهم | اجتماعات | لتمثيل | تمثيل*
  fr échange | échanger | vendre en commun | participation dans une société | prenne une participation | réunions | représenter la nôtre | représenter la coopérative
# Papers of members that are not the register.
OTHER_PAPER +
  ar ورقة الالتزام | ورقة التعهد | شهادات* | شهادة | بطاقات* | بطاقة | التزام* | تعهد* | كل تقييد | التقييدات | لائحة | اللائحة | المعني | أمام اسم* | ورقة الحضور | شيك | عقد | وصل | جدول الإرسال | كشف | استمارة | مطبوع
  fr acte | engagement | certificat | extrait | carte | cartes | inscription | mention | bulletin | liste | feuille de présence | en face | chèque | contrat | reçu | récépissé | attestation | bordereau | bordereaux | ordre de mouvement | borderau
# An association, where the short word for it is that of the assembly.
SPONSOR +
  ar الجمعية المحتضنة | الجمعية الراعية | الجمعية الأم | الجمعية الحاضنة | الجمعية التنموية | الجمعية المحلية | =جمعية مستعملي | =جمعية السقي | =جمعية الدوار | =جمعية دوار | =جمعية النساء | =جمعية تنموية | =لجمعية | =بجمعية | =جمعية محلية | =جمعية آباء | الجمعية المؤسسة | الجمعية المؤسسة للمشروع | الجمعية صاحبة المشروع
  fr association
ROOM +
  ar القاعة | الاجتماع | الجلسة
  fr salle | réunion | séance
NEW_MEMBER +
  ar الترشيح | ترشيح* | الوافد | عضو جديد | أعضاء جدد | الأعضاء الجدد | العضو الجديد | طالب | الطالب | المترشح | طلبات الانخراط | طلبات الانضمام | طلب الانخراط | طلب الانضمام | طلبات العضوية | المنخرط الجديد | العضوة الجديدة | الراغب* | المرشح* | طالب العضوية | طالبة العضوية | المترشحة | طلب العضوية | الوافدين | الوافدون | الوافدات | الأعضاء الوافدين | المترشحين | المترشحون | المترشحات
  fr nouveau venu | nouvelle venue | nouveaux membres | nouveau membre | candidat | candidats | candidature | candidatures | postulant | postulants | nouveaux sociétaires | nouveaux adhérents | demande d'adhésion | demandes d'adhésion | demande d'admission | demandes d'admission | membre nouveau | nouvel adhérent | nouvelle adhérente | nouveau sociétaire | nouveau coopérateur | nouvelle coopératrice | aspirant | impétrant | nouvel arrivant | arrivant | postulante | candidate | candidates | les nouveaux | les arrivants | nouveaux venus | aspirante | aspirants
PAGE +
  ar صفحة | صفحات* | أوراق* | ورقة منه
  fr page | pages | feuillet | feuillets | folio | folios
REPORT_OF +
  ar تقرير | تقارير | تقريري | حسابات | إبراء
  fr rapport | rapports | quitus | gestion | membres
ASSENT ++
  ar رخص | ~رخص | ~ؤشر | مصادقة* | المصادقة | ~صادق | ~أذن | ~أذن ب* | يوافق* | توافق* | وافق* | يأذن* | تأذن* | أذن* | ~سمح له* | موافقة* | الموافقة | رضا | تزكية* | تأشيرة | إذن | ترخيص* | مباركة | أن ~جيزها | أن ~جيزه | لإجازتها | لإجازته | ترض | يرض | لم تعارض | لم ~عارض | لم ~عترض | عدم اعتراض* | عدم معارض* | أشر | أشرت | ~ؤشر على ذلك | أجاز | أجازت | بارك | باركت | ~بارك | ~زكي | زكى | زكت | استحسن | استحسنت | ارتضى | ارتضت | ~رتضي | سمح بذلك | سمحت بذلك | أعطى الضوء الأخضر | ضوء أخضر | الضوء الأخضر | قبل بذلك | قبلت بذلك | رضي بذلك | رضيت بذلك | ما لم ~مانع | لم ~مانع
  fr accord | consentement | agrément | visa | approbation | aval | parrainage | caution | feu vert | assentiment | autorisation | permission | visé | visée | visés | visées | autorise | autorisent | agrée | accorde | homologation | homologu* | y a consenti | y consent | consenti par écrit | blanc-seing | acquiesce | acquiescement | acquiescer | placet | bénédiction | laissez-passer | y acquiesce | le veut bien | y consente | ne s'y oppose pas | donne son feu vert | donne le feu vert | bon vouloir | bon plaisir | assentit | donne son blanc-seing | se montre d'accord | est d'accord | opine du bonnet
FALLS_TO +
  ar ~عود* | ~رجع الأمر | من اختصاص | اختصاص* | صلاحي* | ~ختص* | مخولة | ~خول | بيد
  fr appartient | incombe | revient | relève | compétence | compétent | seul juge | pouvoir d' | au pouvoir du | au pouvoir de
# Papers that are not those members have a right to see.
OTHER_FILE +
  ar الملف الطبي | الملفات الطبية | ملفات المستخدمين | ملف المستخدم | وصفات* | وصفة | سر المهنة | أسرار الصنع | الحياة الخاصة | المعطيات الشخصية | المعطيات الصحية | أجور المستخدمين | كشوف الأجور | طبي | طبية | كلمة السر | كلمات السر
  fr dossier médical | dossiers médicaux | médical | médicaux | dossiers du personnel | dossier du personnel | bulletins de paie | fiches de paie | recette | recettes | secret de fabrication | secrets de fabrication | vie privée | données personnelles | données de santé | mot de passe | mots de passe | fichier des clients | cave | caves
JUDGES +
  ar ~قبل أو ~رفض | فيقبل أو ~رفض | ~قرر الوثائق | ~حدد الوثائق | ~ختار الوثائق | ~قدر ما إذا | ~قدر جدوى | ~قدر ملاءمة | ~رى ما إذا | ~ملك السلطة التقديرية | حسب تقدير* | واسع النظر | النظر الواسع | كامل الصلاحية | حق التقدير
  fr accepte ou refuse | accepte ou rejette | décide des documents | choisit les documents | détermine les documents | apprécie | apprécient | juge de l'opportunité | juge si | l'opportunité | à la discrétion | à l'appréciation | choisit s'il | décide s'il | apprécie s'il | dit oui ou non | répond oui ou non | dit oui ou dit non | dira oui ou non
CLOSED +
  ar مغلق* عليها | ~غلق عليها | مقفل* عليها | ~وقف الاطلاع | توقيف الاطلاع | ~حجب | محجوب* | مغلق* في وجه | موصد* | محجوب* عن | ~حجب عن | مستور* عن | مخفي* عن | ~خفى على الأعضاء | ~خفى عن الأعضاء | بعيدا عن أعين | عن أعين الأعضاء | طي الكتمان | في طي الكتمان | موصدا في وجه | مغلقة أمام | موصدة أمام | مغلق أمام | خارج متناول | بمنأى عن
  fr sous clef | sous clé | suspendu | suspendre | suspend | fermé | fermée | fermés | fermées | soustrait | soustraits | hors de portée | hors d'atteinte | sous le boisseau | occulte | occultes | dissimulé | dissimulés | dissimulées | celé | celés | tu aux membres | tus aux membres | soustraites | dérobé aux regards | dérobés aux regards | à l'abri des regards | fermés à clef | à huis clos | inaccessible | inaccessibles | clos aux regards | close aux regards | closes aux regards | clos aux membres | clos aux sociétaires | clos aux coopérateurs | reste clos | restent clos | demeurent clos | demeure clos
STOCKTAKING +
  ar الجرد | جرد
  fr inventaire
KEPT_FOR +
  ar حكر* | مقصور* | مخصص* | محفوظ* | ~قتصر* | خاصة ب | وقف* على
  fr réservé | réservés | réservée | réservées | apanage | exclusif | exclusive
UNDER_SECRECY +
  ar سري* | سرا | كتمان | =سر | =سرا | سرها | مكتوم* | في خزانة السر | أسرار*
  fr secret | secrets | secrète | secrètes | confidentiel | confidentiels | confidentielle | confidentielles | confidentialité | couvert par le secret | couverts par le secret | tenu secret | tenus secrets | sous le sceau du secret | à l'usage exclusif
ONCE +
  ar مرة واحدة | إلا مرة | مرة في السنة
  fr seule fois | une fois l'an | une fois par an | qu'une fois
CONFINED +
  ar ~نحصر | محصور* | ~قتصر | مقصور* | محدود*
  fr limité | limitée | limités | limitées | se limite | restreint | restreinte | borné | bornée
IF_REFUSED +
  ar وإن رفض* | إن رفض* | وإن كان الجواب رفضا | فإن رفض*
  fr s'il refuse | si elle refuse | cas de refus
CONDITIONED +
  ar ~خضع* | ~توقف* | متوقف* | معلق* على | ~علق* | مشروط* | رهين* | ~قيد* | مقيد*
  fr soumis | soumise | soumises | subordonn* | conditionn* | restreint | restreindre | restreinte | dépend | restriction
# «Not … but after»: the negation only restricts.
NOT_BUT ++
  ar إلا | =سوى
  fr =qu' une fois | =qu' =au | =qu' =aux | =qu' =en | =qu' avec | =qu' après | que par | que sur | que lorsque | que si | que dans | qu'une fois | que sous | =qu' ensuite | que moyennant | =que =de | =que =du | =que =des | =que =d' | =qu' =à | que =s' | que revêtu* | que munis | que muni | que munie | que munies | que revêtus
# What is signed one by one, beside their register.
EACH_MINUTES ++
  ar كل محضر | محضر كل | محاضرها
  fr chaque procès-verbal | procès-verbal de chaque
# A vote about something, which is no number of votes.
VOTE_ON ++
  ar تصويت على | ~صوت على | ~صوتون على
  fr voter =sur | vote =sur | votent =sur
# «No effect on the life of the cooperative».
UNTOUCHED ++
  ar لا تأثير | لا أثر | لا ~ؤثر | دون تأثير | دون أثر | لا وقع
  fr n'a pas d'effet | n'a aucun effet | sans effet | sans incidence | n'affecte pas | n'affectent pas | n'a aucune incidence | n'atteint pas | ne touche pas
# What a rule does not hold for, told before or after it.
SET_APART ++
  ar ~ستثنى من | تستثنى من | مستثنى من | مستثناة من | لا ~خضع لهذ* | خارج عن هذ* | خارجة عن هذ*
  fr fait exception à | font exception à | échappe à | échappent à | est excepté | sont exceptés | sont exceptées
# Papers given back unused.
SENT_BACK ++
  ar ردت | ~رد إلى | أرجعت | ~رجع إلى | ألغيت | سقطت
  fr est rendu | est rendue | sont rendus | sont rendues | est renvoyée | sont renvoyées | est renvoyé | sont renvoyés
CONTRAST +
  ar وليس | لا من | وليست | بدل | عوض | ولا من
  fr et non | non de | non du | non pas | plutôt que | au lieu de
CONCESSION +
  ar رغم | على الرغم | ولو | وإن كان
  fr nonobstant | malgré | en dépit | quand même | bien que
OTHER_LICENCE +
  ar صحي | صحية | صحيا | صحيتها | استغلال* | نقل | الصيد | صيد | الحوض المائي | سيارة الأجرة | سيارات الأجرة | البناء | السلامة الصحية | مقلع* | بيئي* | تسويق المنتوج | تصدير* | القنص | مياه | الماء | سير | السياقة | معمل* | تقلبات | العضوية البيولوجية | علامة* | بنك* | قرض*
  fr sanitaire | ONSSA | exploitation | exploiter | transport | taxi | taxis | pêche | carrière | bassin | eau | construire | construction | environnement* | abattoir | export* | licence | véhicule | atelier | biologique | label | marque | navire | chasse | forêt | forestier | récolte | cueillette | occupation | voirie | banque | prêt
STARTS +
  ar ~شرع | تشرع | ~عتبر التعاونية مؤسسة | ~عد التعاونية مؤسسة | ~عتبر مؤسسة | ~عد مؤسسة | ~دخل* حيز التنفيذ | ~دخل* حيز التطبيق | ~عمل به | العمل به | ~شرع* في | الشروع في | ~بتدئ نشاط* | ~بدأ نشاط* | الانطلاق في العمل | ~باشر* | مباشرة نشاط* | مباشرة أعمال* | ~سري أي تعديل | ~بدأ التعاونية | ~شرع التعاونية | انطلاق التعاونية | قبل أي نشاط | قبل كل نشاط | ترى النور | ~رى النور | أن تقوم | قيام التعاونية | ~زاول نشاط* | ~مارس نشاط* | ~مارس أي نشاط | قائمة قانونا | قائمة قانونيا | أي نشاط قبل | أي عملية قبل | تخرج إلى الوجود | ~خرج إلى الوجود | الخروج إلى الوجود | ~بصر النور | تبصر النور | تولد التعاونية | ميلاد التعاونية | تدب الحياة | تنهض التعاونية | ~ستهل نشاط* | استهلال نشاط* | تستهل نشاط* | تنطلق التعاونية | ~نطلق نشاط* | ~نطلق العمل | تدشن نشاط* | تدخل غمار
  fr fonctionner | fonctionne | entre en vigueur | entrent en vigueur | commence ses | commencer ses | activité ne débute | débuter ses | entrer en activité | entrée en activité | démarrer ses | commencer son activité | naissance de la coopérative | naissance | existe légalement | existe qu' | avant toute activité | avant toute opération | commence ses activités | débute ses | démarre ses | voir le jour | voit le jour | voie le jour | exister | naître | commencer ses activités | ouvrir ses portes | être constituée | commence pas son activité | commence son activité | commence pas ses activités | commencera son activité | débute son activité | entame son activité | entame ses activités | exerce aucune activité | entreprend aucune activité | procédé à aucune opération | procéder à aucune opération | aucune opération ne | aucune activité ne | entre en marche | entre en application | entrent en application | entrer en vigueur | prend effet | prennent effet | naît qu' | venir au monde | vient au monde | vient à la vie | venir à la vie | voit la lumière | prendre vie | prend corps | prendre corps | prend naissance | prendre naissance | se mettre en route | se met en route | se mettre en marche | se met en marche | mettre en train | lancer son activité | lance son activité | démarrage | entrer en scène | entre en fonctionnement | entrer en fonctionnement
REWRITES +
  ar ~غير أي مادة | ~غير أي فصل | تعديل النظام | ~عدل النظام
  fr changer un article | changer les statuts | modifier les statuts | modifie les statuts | modification des statuts | révision des statuts
AFFIRMS ++
  ar لا بد | لا مناص | لا محيد | لا سيما | لا شك | لا غنى
  fr n'en est pas moins | ne manque pas | n'en demeure pas moins | n'importe | n'en _ pas moins | n'en _ point moins
ADMINISTRATION +
  ar الإدارة | حكومي* | وزاري*
  fr administration | ministériel* | gouvernemental* | administrative | réponse favorable
WAITS_FOR +
  ar انتظار | ~نتظر | تنتظر
  fr attend | attendre
NO_MATTER +
  ar لا عبرة | لا أثر | لا يهم
  fr peu importe | il n'importe | sans égard | est indifférent | ne suffit pas | ne suffisent pas | quelle que soit | quelle qu'en soit
SMALLEST +
  ar أدناه | الحد الأدنى | حد أدنى | في الأقل | أدنى | العدد الأدنى | العتبة الدنيا
  fr minimum | minimal | minimale | plancher | seuil de membres | seuil d'adhérents | seuil de sociétaires
SINKS +
  ar ~قل | ~نزل* | ~نقص* | ~هبط* | ~نخفض* | ~كون أقل | أقل | ~تدنى | ~نحدر | ~ضاءل | ~تضاءل | ~نزلق | ~سقط دون | دون عتبة | تحت عتبة | تحت سقف | ~كون دون | ~صير دون | ~نكمش
  fr descend* | tomb* | inférieur | inférieure | moins | au-dessous | en dessous | s'abaisse* | réduit | réduire | diminu* | moindre de | moindre que | fondre | se réduit | se restreint | se rétracte | s'amenuise | fléchit | dégringole | passe sous | passer sous | sous la barre | sous le seuil | chuter | rester en deçà | demeure en deçà
# Smaller groups of members than the cooperative.
GROUP +
  ar فرقة | فرق | ورشة | ورشات | لجنة | دورة | ترشيح* | مجموعة | مجموعات | شيك* | طلب من | بطلب | أسرة | قارب | تعاونيات
  fr équipe | équipes | atelier | ateliers | commission | comité | groupe | groupes | stage | stages | candidature | parrain* | formation | chèque | foyer | famille | équipage | coopératives
# The cooperative itself, called a team or a group.
OWN_GROUP +
  ar فريقنا | مجموعتنا | المجموعة | الفريق
  fr =l' équipe | notre équipe | =le groupe | notre groupe | =le groupement | notre groupement
# What holds at every moment.
ALWAYS +
  ar على الدوام | بصفة دائمة | بصورة دائمة | في كل وقت | في جميع الأوقات | باستمرار | دائما | طيلة حياتها | طوال حياتها | طيلة وجودها | طوال وجودها | مدة حياتها | ما دامت قائمة | في كل الأوقات | على مر السنين | طيلة قيامها | طوال قيامها | ما قامت | ما ظلت قائمة | ما بقيت قائمة | على مدار السنة
  fr en permanence | de façon permanente | à tout moment | constamment | à tout instant | en tout temps | toujours | toute son existence | toute sa vie | toute sa durée | toute la durée de la coopérative | toute la vie de la coopérative | à tout jamais | de tout temps | sans discontinuer | sans interruption | à chaque instant | en toute circonstance | à toute époque | tant que vit la coopérative | sa vie durant
LIVES_ON +
  ar تسير | ~سير التعاونية | لحياة التعاونية | ~قوم التعاونية | تقوم التعاونية | قيام التعاونية | تبقى التعاونية | ~بقى التعاونية | تبقى قائمة | حياة التعاونية | واصلت | واصل | استمرت | تحافظ | لا تحل
  fr fonctionner | fonctionne | faire vivre | existence de la coopérative | maintien de la coopérative | vit | survit | poursuit son activité | poursuit ses | nécessaire et suffisant* | n'est dissoute que | ne sera dissoute que | reste en vie
# «We are» is no sum of money.
WE_ARE
  fr sommes-nous
  ar نصير | أن نصير | نبقى | نظل
WE_ARE +
  ar ~كون | نكون | أن نكون | ~كونوا
  fr nous ne serons | nous serons | nous sommes | être au | être
# An unlimited amount said with a negative word, which the verb's negation only repeats.
LIMITLESS +
  ar لأي حد | لأي سقف | إلى أي حد | لا حد | لا سقف | لا ~تقيد _ _ بأي نسبة | لا ~تقيد _ بأي نسبة | لا ~تقيد بأي نسبة | لا ~خضع لأي نسبة | لا ~تقيد بأي سقف | لا ~تقيد _ بأي سقف | لا ~تقيد _ _ بأي سقف | لا ~حد _ _ بأي نسبة | لا ~حد _ بأي نسبة | لا ~حدها أي نسبة | لا ~حده أي نسبة | لا ~قيد _ _ بأي نسبة | دون التقيد بسقف | دون تقيد بسقف | دون التقيد بأي | دون سقف | بدون سقف | دون تحديد سقف | دون أي سقف
  fr aucune limite | aucun plafond | aucune limitation | aucune limite de
AS_IT_LIKES +
  ar ~حدد بكل حرية | بكل حرية نسبة | كما ~شاء | كما ~ريد | بالقدر الذي ~شاء | حسب ما ~رى | كما ~رى | كما تراه | ~راه مناسبا | تراه مناسبا | تراه ملائما | الذي ~راه | الذي تراه | ما تشاء | حسب رغبتها | كيف ~شاء | كيفما ~شاء | بحسب ما تراه | كيفما شاءت | متروك* لتقدير | موكول* إلى تقدير | موكول* لتقدير
  fr apprécie librement | décide librement | fixe librement | fixent librement | détermine librement | librement fixée | librement déterminée | proportions qu'elle juge | autant qu'elle veut | comme elle veut | à sa convenance | juge bon | juge utile | juge opportun | lui semble | à sa guise | à volonté | lui plaît | comme bon | qu'elle veut | qu'elle souhaite | qu'elle désire | laissée à l'appréciation | laissé à l'appréciation | laissées à l'appréciation | laissés à l'appréciation | laissée au jugement | laissé au jugement
SELL +
  ar ~بيع* | بيع* | تسويق* | تصريف* | ~باع | ~باعون
  fr vend | vendre | vente | ventes | vendus | écouler | écoule | commercialis* | se vendent | se vend | vendent | vendue | vendues | vendu | écoulent | sont vendus | écoulés
FINANCE +
  ar ~مول* | تمويل* | دعم* | ~دعم | منحة | منح | ~تحمل ثمن
  fr financ* | subvention* | prend en charge | aide | cofinanc*
DISCOUNT +
  ar تخفيض* | ثمن | أثمنة | خصم | هامش
  fr remise | rabais | prix | tarif | marge | réduction
LIMIT_WORD +
  ar سقف* | نسبة | حد | حدود | كحد
  fr limite | plafond | plafonn* | proportion | part | à hauteur | concurrence
AFTER_WORD +
  ar بعد | انصرم* | تكمل | اكتمل* | تمر | مرت | مضت | انقضت | مرور | مضي | انصرام | انقضاء | بانقضاء | فوات | إثر | عقب | على إثر | في أعقاب
  fr après | passé | passés | pas avant | au bout | au terme | révolu | révolue | révolus | écoulé | écoulée | expiration | s'écoul* | fin de la | attend | attendre
FIRST_YEAR +
  ar السنة الأولى | أول سنة | الأشهر الأولى | الشهور الأولى
  fr première année | premiers mois | an d'existence | année d'existence | première année d'activité
NO_WAIT +
  ar لا ~شترط أي أجل | دون أي أجل | دون أجل | بدون أجل | لا أجل | دون انتظار | بدون انتظار | لا حاجة إلى انتظار | لا ~شترط مرور | لا ~شترط انصرام | لا ~شترط انقضاء | دون اشتراط مرور | دون أي انتظار | بدون أي أجل
  fr aucun délai n'est | aucun délai | sans délai d'attente | sans attendre | sans condition de délai | aucun délai n'est exigé | aucun délai n'est imposé | sans attendre aucun délai | sans aucun délai
SHUT_OUT +
  ar مستبعد | لا مجال | ~ستبعد | محروم* | مقصى | مقصيا
  fr exclu | exclue | exclus | hors de question | écarté | écartée | écartés | privé | privée
CREDIT_TIME +
  ar أجل الأداء | قرض | سلف | الدين
  fr crédit | délai de paiement | paiement | facture | factures
REPORT_TO +
  ar بيان* | جرد | تقرير* | كشف | محاسبة
  fr relevé | relevés | état | états | rend compte | compte rendu | rapport | bilan | inventaire
LEASE +
  ar كراء* | الكراء | عقد العمل | عقد الشغل | عقد | يشغل | تشغيل* | الحارس | اتفاقية | قرض | أكرى | أكرت | ~كري
  fr bail | loyer | location | loué | louée | contrat | gardien | engagé | convention | prêt | brevet | concession
ENDLESS +
  ar ما دام | ما دامت | على وجه الدوام | على الدوام | إلى الأبد | للأبد | أبدية | أجل مفتوح | مدة مفتوحة | دائما | دائم | التأبيد | أبدا مؤبدا | أبدي | الأبد
  fr perpétuité | toujours | à jamais | tant que | aussi longtemps | temps indéterminé | sans fin | éternel* | éternité | sans date de fin
# No term is set: the negation belongs to the phrase.
NO_TERM +
  ar ليس له* أجل | ليس لها أجل | لا أجل | لم ~حدد _ أجل | لم ~حدد _ أي أجل | لم ~حدد لهذه التعاونية أي أجل | لم ~حدد لها مدة | لا ~تقيد* _ بمدة | لا ~تقيد بمدة | ليس لها مدة | ليست لها مدة | لا مدة لها | دون مدة | بدون مدة | لم تحدد مدة* | لم تحدد للتعاونية مدة
  fr aucun terme | aucune durée | n'a pas de durée | n'a pas de terme | sans durée | durée n'est pas déterminée | durée n'est pas fixée | durée n'est pas limitée | pas de durée | sans terme | durée _ n'est pas limitée | durée _ n'est pas déterminée | durée _ n'est pas fixée | durée _ _ n'est pas limitée | durée _ _ n'est pas déterminée | durée _ _ n'est pas fixée
CENTURY +
  ar قرن | قرنا | قرنين | قرون
  fr siècle | siècles | siècle et demi
CHANGED +
  ar المعدلة | معدلة | المعدل | تغير* | ~غير | المسيرين الجدد | المسير الجديد | المتصرفين الجدد | الرئيس الجديد | المقر الجديد | التغييرات | تبديل* | التبديل | تبدلات | تغييرات | ~مس النظام الأساسي | ~طال النظام الأساسي | ~هم النظام الأساسي | ~تبدل | تبدل | ما ~تبدل | طرأ | ~طرأ | ~تبدل* | تبدل* | ما ~تغير
  fr modifiant | modifient | modifiées | modifiés | changent | change | nouveaux dirigeants | nouveau gérant | nouveaux administrateurs | nouvel administrateur | nouveau président | nouveau siège | changement | changements | touchant aux statuts | touche aux statuts | touchent aux statuts | affecte les statuts
ENTERED +
  ar إدراج* | ~درج | ~قيد* | تقييد* | ~سجل | تسجيل* | التقييد | تدوين*
  fr enregistr* | porté | portée | portés | portées | mentionn* | inscri* | déclar* | publié | publiée | faire porter au registre | faire porter _ _ au registre | porter _ _ au registre
ONE_YEAR +
  ar =سنة | سنة كاملة | =عام | لسنة واحدة | لمدة سنة | لسنة محاسبية | لعام واحد | لسنة مالية واحدة | لسنة محاسبية واحدة | ~حول الحول | حال الحول | الحول | سنة تامة | عام كامل
  fr an | année | pour un exercice | durée d'un exercice | pour un seul exercice | pour un an | pour une année | pour un unique exercice
AT_THE_END +
  ar ~ختم هذا النظام | آخر هذا النظام | نهاية هذا النظام | في آخر* | أسفله | أعلاه | التالي | الآتي | الوارد بعده | ذيل هذا النظام | ختام هذا النظام
  fr qui termine | à la fin | en fin de | ci-après | ci-dessous | ci-dessus | qui suit | au bas | dernière page | au pied des présentes | clôt les présents | clôture les présents | termine les présents
PEOPLE_NAMED +
  ar المذكورون | المذكورات | المذكورين | المسطرة أسماؤهم | المقيدون في | المدرجون | الواردون | الأشخاص
  fr personnes désignées | personnes inscrites | personnes dont | désignés au | désignées au | inscrits au | nommés au | figurant au | figurent au | portées au | portés au | énumérés | personnes | personnes ci-dessus
CIVILITY +
  ar السيد | السيدة | الآنسة
  fr =m | Mme | Mlle | Monsieur | Madame | Mademoiselle | sieur | dame
DWELLS +
  ar الساكن* | ساكن* | القاطن* | قاطن* | المقيم* | عنوان*
  fr demeurant | domicilié | domiciliée | domiciliés | domiciliées | résidant
RETAINED +
  ar ~عتمد* الاسم | قبل مكتب | بمصادقة المكتب
  fr retenu | retenue | validé | validée | valide | accordé
BRINGS +
  ar ~أتي بها | ~سلم* | ~ورد* | ~زود* | ~جلب*
  fr apportent | apporte | livrent | livre | livré | livrés | livrées | remettent | fournissent | fourni | confient | lui apportent
TO_MEMBERS +
  ar لأعضائها | للأعضاء | للعضوات | لعضواتها | منخرطيها | لمنخرطيها | للمتعاونين | لمتعاونيها | لفائدة أعضائها | لفائدة الأعضاء
  fr =à ses membres | =aux membres | =à ses adhérents | =aux adhérents | pour ses membres | pour =les membres | pour ses adhérents | =à ses sociétaires | =à leurs membres | =à ses coopérateurs | =aux coopérateurs
JOINS_US +
  ar ~لتحق بنا | ~لتحق بالتعاونية | الالتحاق بالتعاونية | ~دخل معنا | كيف ندخل | كيف ~دخل | كيف تصير عضوا
  fr nous rejoindre | rejoindre la coopérative | devenir membre | devient membre | comment on entre | comment entre | on devient membre | entrer dans la coopérative | nouveaux venus | accueille les nouveaux
LEAVES +
  ar ~نسحب* | انسحاب* | الانسحاب | ~غادر* التعاونية | مغادرة التعاونية | ترك التعاونية | ~ترك التعاونية | ~خرج* من التعاونية | الخروج من التعاونية | ~ستقيل* | استقالة العضو | بالاستقالة | أن ~ذهب | أراد المغادرة | أراد الخروج | أرادت المغادرة | رغب في المغادرة | أراد الانسحاب | شاء الرحيل | أراد الرحيل | رغب في الرحيل | ~رغب في المغادرة | شاء المغادرة | شاء أن يغادر | أراد أن يغادر | شاء الانسحاب | أرادت الخروج | أرادوا الخروج | ~ريد الخروج | ~رغب في الخروج | ~ريد المغادرة | استقالة من أرسل* | استقالة من وجه* | استقالة من بعث* | ~قبل استقالة
  fr se retire | se retirer | retirent | démissionne | démissionner | démission | quitte la coopérative | quitter la coopérative | =s'en aller | =s'en va | veut partir | peut partir | nous quitter | sortir de la coopérative | retrait | veut s'en aller | souhaite partir | celui qui part | qui désire partir | quitter l'entreprise | entend partir | désire partir | entend se retirer | qui =s'en va | veut sortir | souhaite sortir | désire sortir | renoncer à sa qualité | renonce à sa qualité | renoncer à la qualité de membre
LOSES_MEMBERSHIP +
  ar ~فقد* العضوية | ~فقد عضويت* | تزول العضوية | تنتهي العضوية | تسقط العضوية | ~فقد صفة
  fr se perd | perd la qualité | perd sa qualité | cesse de l'être | cesse d'être membre | cessent d'être membres | qualité se perd | perdent la qualité
ENDS_HIS_MEMBERSHIP +
  ar ~نهي عضويته | ~نهي عضويتها | إنهاء عضويته
  fr mettre fin à son adhésion | met fin à son adhésion | dénoncer son adhésion | résilier son adhésion
ENJOYS +
  ar ~صوت* | التصويت | ~ستعمل* | استعمال* | ~ستفيد* | ~نتفع* | ~ترشح* | الترشح | ~شارك* | تنتخب | ~أخذ عائد* | ~طلع على | الاطلاع على | ~تمتع
  fr voter | vote | utiliser | utilise | profite | profiter | participe | participer | élu | élue | éligible | livrer | bénéficie | bénéficient | se présenter | consulter | se porter candidat | se porter candidate | assister | jouir | jouissons | jouissent | jouit
WHOEVER +
  ar من لا | من لم | كل من | العضو الذي | من باع
  fr celui qui | celle qui | quiconque | ceux qui | tout membre qui | le membre qui
MEMBER_MUST +
  ar على كل متعاونة أن | على كل منخرط أن | على كل منخرطة أن | على كل متعاون أن | على كل عضو أن | على كل عضوة أن | على العضو أن | على المتعاون أن | على المنخرط أن | ويلزمه أن | يلزمه أن | ويلزمها أن
  fr chaque membre doit | chaque adhérent doit | chaque adhérente doit | tout membre doit | tout adhérent doit | le membre livre | le membre doit | l'adhérent doit | l'adhérente doit | il lui faut | il lui incombe | le membre est astreint | chacun doit | chacun est tenu | il doit en retour
OBEYS +
  ar ~حترم | ~تقيد ب* | ~متثل | ~راعي
  fr respecte | respectent | obéit | observe | se conforme
# «No» before a noun, whose verb is denied further on.
NOT_ANY +
  ar أي | أية
  fr aucun | aucune | nul | nulle
SET_TERM +
  ar أجل | نهاية محددة | مدة محددة | مدة معينة | أجل معين | تاريخ انتهاء | حد زمني | حد معين
  fr terme | durée déterminée | durée limitée | durée définie | limite dans le temps | limite de temps | enfermée dans | enfermé dans | date d'expiration | date de fin | échéance | borne
TOP_WORD +
  ar سقف* | حد | أي حد | تقييد | قيد | حصر | الحد الأقصى | نسبة | نسبة معينة | نسبة محددة | حصة محددة
  fr plafond | plafonn* | limite | limitation | restriction | borne | contrainte | proportion | pourcentage | quota | barre
APPLIES +
  ar ~سري* | تسري | ~نطبق* | ~طبق* | ~قيد*
  fr s'applique | s'appliquent | applicable | applicables | n'est pas tenue | lie la coopérative
GAINS +
  ar ~تمتع* | ~كتسب* | تكتسب | ~منح* | تثبت | ~ثبت
  fr jouit | s'acquiert | acquise | confère | possède | naît | commence
NULL_EFFECT +
  ar دون أثر | بدون أثر | بلا أثر | دون أي أثر
  fr sans effet | sans aucun effet
PARTICIPLE +
  ar كونها
  fr ayant | étant
LIFTED +
  ar ~رفع عنه الفصل | ~رفع عنها الفصل | ~رفع الجمعية الفصل | ~رفع المجلس الفصل | ~رفع قرار الفصل | ~رفع هذا الفصل | رفع الفصل | ~رفع الفصل | ترفع الجمعية الفصل
  fr relève un membre | relever de l'exclusion | lève l'exclusion | lever l'exclusion | rapporte l'exclusion
BOOKLET +
  ar دفتر | دفترا | كناش* | دفاتر
  fr carnet | livret | cahier | livre
COPY +
  ar نسخة | نسخ* | نسخا
  fr copie | copies | copier
SENIORITY +
  ar أقدمية | قضى | قضت | قضوا | ممن قضى
  fr ancienneté | ans d'inscription | ans de présence dans la coopérative
# How long ago something was, no time to come.
AGO +
  ar منذ
  fr il y a | âgé | âgée | depuis plus de | vieux de | vieille de
# What a cooperative does for those it serves.
SERVED_BY_IT +
  ar تستقبل | ~ستقبل | يقبل الأغيار | قبول الأغيار | ~ستفيد* | تطحن | تعصر | ~ستعمل | تكري | كراء
  fr reçoit | reçoivent | accueille | accueillent | admis aux | admises aux | bénéficie | bénéficient | bénéficier | moudre | presser | broyer | louer | sert | servent
FOR_THAT +
  ar لذلك | لهذا الغرض | لهذه الغاية | من أجل ذلك | للقيام بذلك | لفعل ذلك | لإنجاز ذلك | على القيام بذلك
  fr pour cela | à cet effet | à cette fin | pour ce faire | pour l'accomplir | pour le faire | pour y procéder | pour s'y conformer | pour effectuer cette démarche | pour effectuer ce dépôt | pour accomplir cette formalité | pour cette démarche | pour cette formalité
FOUNDED +
  ar أسست | تؤسس | تنشأ | أنشئت | أحدثت | تحدث | تأسست | أسس | أنشئ | تكون بين
  fr fondée | créée | instituée | constituée | établie | formée
# A denial added to another: it denies once more, it does not affirm.
AND_NOT ++
  ar =ولا | =ولم | =ولن | =وليس | =وليست
  fr et ne | et n' | ni ne | ni n'
# «Without success» denies nothing of what follows.
FRUITLESS ++
  ar بدون جدوى | دون جدوى | بلا جدوى | دون نتيجة | بدون نتيجة | دون أثر | بدون أثر | دون جواب
  fr sans effet | sans suite | sans résultat | sans réponse | sans succès
# Loses a right.
LOSES +
  ar ~فقد* _ حق | ~فقد* حق | ~فقد _ حق | يحرم* | حرمان* | ~سقط حق* | يفقد | تفقد | يفقدون | يفقدن
  fr perd le droit | perdent le droit | perdre le droit | privé du droit | déchu du droit
# Below a number.
UNDER_IT +
  ar =عن | =دون | =تحت | أقل من
  fr au-dessous | en dessous | sous | moins de
# An organ gives its power to another.
DELEGATES +
  ar ~فوض* | تفوض* | مفوض* | تفويض السلطة | تسند* | ~سند*
  fr délègue | délègues | délégué | déléguée | confie | confié | confiée | donne pouvoir | charge le
YEAR_LONG +
  ar طيلة السنة | طوال السنة | على مدار السنة | السنة كلها
  fr toute l'année | à longueur d'année
# A negation in what they begin says what must come first.
UNTIL_NOT ++
  fr tant que | tant qu' | aussi longtemps que | avant que | avant qu'
  ar ما دام | ما دامت | طالما
# Enters a name in the register, and what makes that an admission.
ENROLLS +
  fr inscrit au registre | inscrit sur la liste | inscrit sur le registre | porte au registre | porte sur la liste | inscrit la candidate | inscrit le candidat
  ar يدون | تدون | يقيد | تقيد | يسجل | تسجل
MAKES_MEMBER +
  fr vaut admission | vaut adhésion | emporte admission | emporte adhésion | tient lieu d'admission | vaut acceptation | suffit à l'admission | devient par là membre | devient aussitôt membre | fait de lui un membre
  ar بذلك ~صير عضو* | بذلك ~صبح عضو* | بذلك ~عد عضو* | بمثابة قبول | مقام القبول | بهذا التقييد ~صبح | فيصير عضوا | فيصبح عضوا
AT_LATEST +
  fr =au plus tard | dernier délai | avant le | avant fin
  ar في أقصى تقدير | كآخر أجل | كحد أقصى | قبل حلول | على الأكثر | على أبعد تقدير | على أقصى تقدير | كأقصى أجل | كآخر موعد | قبل متم | قبل نهاية شهر | قبل نهاية
WITHOUT_WHICH +
  fr sans lequel | sans laquelle | sans quoi | faute duquel | faute de laquelle | faute de quoi
  ar الذي بدونه | التي بدونها | وبدونه | وبدونها | بدونها
CHOOSES +
  fr choisit | choisissent | sélectionne | trie
  ar ~ختار | ~نتقي
# Takes up the organ just named.
THAT_ONE +
  fr seule habilitée | seul habilité | seule compétente | seul compétent | seule à pouvoir | seul à pouvoir | seule qualifiée
  ar وهي وحدها | وهو وحده | هي وحدها | هو وحده | وهي الجهة | وهو الجهاز
# An organ that lets a member in by signing.
SIGNS_IN +
  fr par la seule signature | par simple signature | par la signature | sur simple signature | du seul fait de la signature
  ar بمجرد توقيع | بتوقيع | بمجرد تأشير*
# Told of the decision, which is no formal notice: the longer phrase hides it.
NOTIFY
  fr est averti de la décision | est avertie de la décision | est averti de son exclusion | est avertie de son exclusion | est averti du vote | informer le membre | informer l'exclu | aviser le membre | aviser l'exclu | prévenir l'exclu | prévenir le membre exclu | en est instruit | en est instruite | mandé | mandée | mande | fait tenir | porte à la connaissance | portés à la connaissance | donne avis | fait part | dénoncé à l'intéressé | intimé | intimée | saisi par lettre | dépêche | dépêché | dépêchée | adressé à l'intéressé | adressée à l'intéressé | expédié | expédiée | expédie | parvient à l'intéressé | parvenir à l'intéressé | avis en est donné | lecture en est donnée | est instruit de
  ar ~نبه إلى القرار | ~ذكر القرار | ~حاط* علما | أحيط علما | إحاطت* علما | ~حيط* علما | ~نهى إلى علم* | ~نمى إلى علم* | إيصال القرار | ~وصل القرار | ~وصل إليه القرار | ~رفع إلى علم* | ~زف إلي* | ~كاتب | ~راسل | مراسلة | ~بعث إلي* | ~بعث له | ~سلم نسخة من القرار | ~علن القرار | ~ترامى إلى علم* | ~وافى بالقرار | موافاة المعني* | ~طلع المعني | ~حاط _ علما | أحيط _ علما | ~حاط _ _ علما | ~خطر المعني | إخطار المعني | ~خطر العضو | إخطار العضو
# A matter put into the hands of an organ.
LEFT_WITH +
  ar ~رجع أمر | ~عود أمر | ~وكل أمر | ~سند أمر | ~ترك أمر | أمر* موكول | ~بقى أمر
  fr est laissé à | est laissée à | est confié | est confiée | est remis à la décision
# An authority's leave, told by its act: no licence for a trade.
ASSENT
  fr donné sa licence | donne sa licence | donner sa licence | donné licence | donné son feu vert
  ar أعطت إذنها | أعطت رخصتها | منحت إذنها
