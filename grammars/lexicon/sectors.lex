# Trades of cooperatives: a line of another trade than all others betrays a copied model.

SECTOR_BEES +
  ar نحل | النحل | عسل* | العسل | مناحل | خلايا
  fr abeille | miel | ruche | apicole | apiculteur | apiculture
SECTOR_DAIRY +
  ar حليب* | الحليب | =ألبان | =الألبان | أبقار
  fr lait | laitier | laitière | vaches | fromage
SECTOR_ARGAN +
  ar أركان | أرجان | زيت الأركان
  fr argan | arganier
SECTOR_DATES +
  ar تمور | التمور | نخيل | النخيل | تمر
  fr dattes | datte | palmier | phoenicicole
SECTOR_OLIVES +
  ar زيتون | الزيتون | زيت الزيتون | معصرة الزيتون
  fr olive | olives | olivier | oléicole
SECTOR_SAFFRON +
  ar زعفران | الزعفران
  fr safran | safranier
SECTOR_WEAVING +
  ar نسيج | النسيج | زرابي | الزرابي | زربية | صوف | الصوف
  fr tissage | tapis | laine | tisserande | métiers à tisser
SECTOR_FISHING +
  ar صيد | الصيد البحري | السمك | أسماك | قوارب
  fr pêche | poisson | pêcheur | barques
SECTOR_TRANSPORT +
  ar نقل المسافرين | سيارات الأجرة | نقل البضائع | شاحنات
  fr transport de personnes | taxis | transport de marchandises | camions
SECTOR_HOUSING +
  ar السكن | سكنية | المساكن | العقار
  fr habitat | logement | logements | habitation
SECTOR_POULTRY +
  ar دواجن | الدواجن | دجاج | بيض
  fr volaille | avicole | poulets | œufs
SECTOR_HERBS +
  ar أعشاب | الأعشاب | نباتات طبية | عطرية
  fr plantes aromatiques | plantes médicinales | herbes
SECTOR_POTTERY +
  ar فخار | الفخار | خزف
  fr poterie | céramique | potier
SECTOR_COUSCOUS +
  ar كسكس | الكسكس
  fr couscous
SECTOR_CACTUS +
  ar صبار | الصبار
  fr cactus | figue de barbarie
SECTOR_ALMONDS +
  ar لوز | اللوز
  fr amande | amandier
SECTOR_SHEEP +
  ar أغنام | الأغنام | ماعز | الماعز
  fr ovin | moutons | caprin | chèvres
SECTOR_CLEANING +
  ar نظافة | النظافة | حراسة
  fr nettoyage | gardiennage
