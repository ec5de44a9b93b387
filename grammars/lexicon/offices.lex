# Who may hold an office, beside what: the words of lawcheck/parsing/facts/offices.py.

# What makes a bar no bar: «is indifferent», «does not affect»; the negation in it is explained.
INDIFFERENT ++
  fr indifférent | indifférente | n'affecte pas | n'affecte en rien | n'affectent pas | ne remet pas en cause | n'est pas un motif | n'est pas une raison | n'est pas une cause | ne constitue pas un motif | ne constitue pas une cause | ne constitue pas un obstacle | ne constitue pas une incompatibilité | n'est pas un empêchement | n'est pas incompatible | ne sont pas incompatibles | n'est pas un obstacle | n'exclut pas | n'empêche pas | ne fait pas obstacle | ne font pas obstacle | sans incidence | sans conséquence | sans effet | importe peu | peu importe | n'importe pas | ne compte pas | n'entre pas en ligne de compte | n'est pas prise en compte | n'est pas pris en compte | ne disqualifie pas | ne met pas fin | ne fait pas perdre | ne suffit pas | n'écarte pas | ne saurait écarter | ne saurait être opposé | ne saurait lui être opposé | ne peut lui être opposé | n'emporte aucune incompatibilité | n'entraîne aucune incompatibilité | n'est frappé d'aucune incompatibilité | aucune incompatibilité | n'interdit pas | n'interdit | n'y met aucun obstacle | n'y fait pas obstacle | n'y fait aucun obstacle | ne met aucun obstacle | ne constitue pas un empêchement | ne constitue pas empêchement | ne constitue aucun empêchement | ne met point obstacle | ne met pas obstacle | ne fait point obstacle | n'y fait rien | n'y change rien | ne fait rien à l'affaire | n'entre pas en considération | est sans portée | n'est pas regardé | ne s'y oppose pas | n'y contredit pas | n'est point un obstacle | ne barre pas | ne ferme pas la porte | ne ferme point la porte
  ar لا عبرة | لا ~ؤثر* | لا ~عد سببا | لا ~عد مانعا | لا ~عد عائقا | لا ~عتبر سببا | لا ~عتبر مانعا | لا ~عتبر عائقا | لا ~شكل سببا | لا ~شكل مانعا | لا ~شكل عائقا | لا ~كون سببا | لا ~كون مانعا | لا ~منع | لا ~حول دون | لا ~حول | لا أثر ل* | لا تأثير ل* | لا ~تنافى | لا تنافي | لا ~تعارض | لا ~تعارض مع | لا تعارض | لا ~قصي* | لا ~ستبعد* | ليست سببا | ليس سببا | ليست مانعا | ليس مانعا | لا ~ضر* | لا أهمية ل* | غير ذات أثر | لا ~لتفت إلى | لا ~بعد* عن | لا دخل ل* | لا ~عد كون* | لا ~عتبر كون* | لا ~شكل كون* | لا ~نظر إلى | لا ~عتد ب* | لا ~قف حائلا | لا ~قف عائقا | لا ~قف في وجه | لا ~سد الباب | لا ~غلق الباب | لا ~قدح في | لا ~خل ب* | لا وزن ل* | لا ~عيق
# Words that say that an office is held or given.
HOLDS_OFFICE ++
  fr poste | fonction | fonctions | mission | rôle | charge | emploi de | être nommé | être choisi | être élu | être désigné | est choisi | est nommé | être directeur | être directrice | être commissaire | accéder | accède | pourvu | occuper | occupe | siéger | siège | devenir | devient | remplir | tenir | mandat | direction | à la tête | éligible | éligibles | choisir | nommer | désigner | choisit | nomme | désigne | confier | confié | confiée | recruter | recruté | prendre pour | commissariat
  ar منصب* | مهمة | مهمته* | مهام* | مهام | ~شغل | ~تولى* | ~كون | ~عين | ~عينوا | ~ختار | ~ختاروا | ~نتخب | مؤهل* | مترشح* | مرشح* | وظيفة | ~سند* | إسناد | تعيين* | اختيار* | ~تقلد | ~باشر | ~صبح
# Keeps on, is free: a permission without «may».
FREE_OR_KEEPS ++
  fr conserve | continue | poursuit | garde | libre | maintient | à sa guise | comme bon lui semble | comme il l'entend | n'abandonne pas | sans lâcher | tout en tenant | à loisir
  ar ~حتفظ* | ~واصل* | ~ستمر في | ~تابع | حر | حرا | حرة | حرية | كما ~شاء | له متسع | ~بقي على | ~زاول
FORMER_OFFICER ++
  fr sortant | sortants | sortante | sortantes | ancien administrateur | anciens administrateurs | ancienne administratrice | ancien gérant | ancien directeur | ancien membre du conseil | anciens membres du conseil | sorti de charge | sortis de charge | redevenu* | ex-administrateur | n'est plus | ne sont plus | a cessé | ont cessé | a quitté | ont quitté
  ar سابق* | سبق له* | سبق لهم | غادر | غادروا | غادرت | انتهت مهم* | انتهت عضوي* | انتهت ولاي* | المنتهية | لم ~عد | القدامى | قديم*
# The condition of a permission: a negation after it is not that of the permission.
ON_CONDITION ++
  fr à condition | pourvu que | pourvu qu' | sous réserve | dès lors que | à la condition
  ar شريطة | بشرط | على شرط | شرط | على أن
# The post itself: «fill the post», which is no hiring of staff.
POST ++
  fr poste | fonctions | fonction
  ar المنصب | منصب* | مهمة | مهام
# «Others than»: a negation that denies nothing.
# Work of one's own beside an office: a shop, a farm, a firm.
OWN_BUSINESS ++
  fr son commerce | sa boutique | son café | son magasin | son salon de thé | son salon | son atelier | son cabinet | sa ferme | son exploitation | sa propre entreprise | son entreprise | son affaire | sa propre affaire | son étude | son garage | son restaurant | son hôtel | son épicerie
  ar متجره | مقهاه | محله التجاري | دكانه | مقاولته | شركته الخاصة | مشروعه الخاص | ضيعته | مكتبه الخاص | ورشته | مطعمه | تجارته الخاصة
PAID_OR_UNPAID ++
  fr salarié ou non | salariée ou non | salariées ou non | rémunéré ou non | rémunérée ou non | rémunérées ou non | payée ou non | payées ou non | payé ou gratuit | rémunérée ou gratuite
  ar بأجر أو بغير أجر | بأجر أو بدونه | بأجر أو بدون أجر | بأجر أو مجانا | بمقابل أو بدونه | بمقابل أو بدون مقابل | مأجورا كان أو لا
# Two offices or two kinds of work in one hand, as titles name it.
CUMULATION ++
  fr cumul | cumuls
  ar الجمع بين
OTHERS_WORD ++
  fr non-membre | non membre | non-membres
  ar لدى غير* | غير التعاونية | لغير التعاونية | مع غير* | عند غير*
# To run the cooperative.
HEADS ++
  fr dirige | dirigent | administre | administrent | gère | gèrent | conduit | conduisent | mène la barque | mène _ la barque | mène les affaires | tient les rênes | tiennent les rênes | tient la barre | préside aux destinées
  ar ~دير | ~سير | ~ديرها | ~سيرها | ~دبر | ~مسك بزمام | ~قوم على شؤون | ~تولى أمر | ~قود التعاونية | ~قودها
NEVER_BOUND ++
  fr n'est jamais tenue | n'est pas tenue | n'est jamais obligée | n'est jamais obligatoire | n'est pas obligatoire
  ar لا ~لزم | لا ~لزمها | غير ملزمة | ليست ملزمة
# Re-election only after a pause, or not beyond a number of terms.
INTERRUPTION ++
  fr interruption | carence | intervalle d'un an | intervalle de deux ans | après une pause | laisser passer | après une interruption | doit attendre
  ar انقطاع | فترة توقف | بعد توقف | فترة راحة | أن ينتظر | عليه أن ينتظر
TERM_LIMIT ++
  fr deux mandats de suite au plus | deux mandats consécutifs au plus | deux mandats au plus | deux mandats _ maximum | plus de deux mandats | plus de deux fois | limité à deux mandats | limitée à deux mandats | deux mandats au maximum | au maximum deux mandats | au plus deux mandats | troisième mandat | plus d'un mandat | une fois et pas davantage | une fois pas plus | pour une seule fois | une seule fois dans sa vie | un seul passage
  ar أكثر من ولايتين | أكثر من مرتين | أكثر من انتدابين | ولايتين على الأكثر | ولايتين كحد أقصى | ولاية ثالثة | أكثر من ولاية | أكثر من مدتين | لمرة واحدة في العمر | عهدة واحدة | عهدتين | مرة واحدة لا غير
# No kin of anybody: hides the kin in it.
UNRELATED
  fr étranger aux familles | étrangère aux familles | étranger à la famille | étrangère à la famille | extérieur aux familles | extérieure aux familles | extérieur à la famille | extérieure à la famille | étranger à leurs familles | étrangère à leurs familles | hors de sa parenté | hors de sa propre parenté | hors de leur parenté | hors de leur famille | cousin éloigné | parent éloigné | parents éloignés | sans parenté
  ar أجنبي* عن عائلات* | أجنبي* عن عائلة | أجنبي* عن أسر* | غريب* عن عائلات* | غريب* عن أسر* | من خارج عائلات* | من خارج أسر* | من غير أقارب* | من غير ذوي القربى | من غير أقارب _ | قريب بعيد | الأقارب البعيد*
