"""Invented statutes that hold everything personal: names, cards, telephones, mail, addresses."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
PEOPLE = {
    "fr": [
        ("Zoubida Taghbalout", "AB123456", "06 61 23 45 67", "zoubida.t@courriel.ma", "17 derb Ouzoud"),
        ("Kenza Iferkhan", "BE 765432", "+212661987654", "kenza@poste.ma", "douar Aghlal Izem"),
        ("Hmad Oumghar", "JC98765", "0528-77-66-55", "hmad_o@exemple.org", "rue Tissouktay 9"),
        ("Rqia Boulfaf", "P445566", "00212 6 11 22 33 44", "rb@exemple.org", "hay Tamount bloc 4"),
        ("Mbarek Zerdali", "EE334455", "0707070707", "mz@exemple.org", "quartier Afra n 12"),
    ],
    "ar": [
        ("زبيدة تغبالوت", "AB123456", "0661234567", "zoubida.t@courriel.ma", "درب أوزود رقم 17"),
        ("كنزة إفرخان", "BE765432", "+212661987654", "kenza@poste.ma", "دوار أغلال إيزم"),
        ("حماد أومغار", "JC98765", "0528776655", "hmad_o@exemple.org", "زنقة تيسوكتاي 9"),
        ("رقية بولفاف", "P445566", "0611223344", "rb@exemple.org", "حي تامونت بلوك 4"),
        ("مبارك زردالي", "EE334455", "0707070707", "mz@exemple.org", "حي أفرا رقم 12"),
    ],
}  # fmt: skip
COOPERATIVE = {"fr": "Coopérative Tislatine Ouzaghar", "ar": "تعاونية تيسلاتين أوزاغار"}
SEAT = {"fr": "45 rue Imouzzer Tilila, Tabant, province d'Azilal",
        "ar": "زنقة إموزار تيليلا رقم 45، تبانت، إقليم أزيلال"}  # fmt: skip
_MODEL = {
    "fr": """STATUTS DE LA {name}
Article 1 : Dénomination
Il est formé entre les soussignés la « {name} », régie par la loi 24-83.
Article 2 : Siège
Le siège est fixé au {seat}.
Article 3 : Durée
La durée est illimitée.
Article 4 : Gérance
{first}, titulaire de la carte {card}, téléphone {phone}, courriel {mail}, est gérante pour six ans ;
le notaire maître Driss Benkacemi, demeurant au 3 impasse Zaouia, a reçu les fonds.
Article 5 : Nom
La société Tislatine de {first} est celle de {second}.
Article 6 : Conseil
La coopérative est administrée par un conseil de cinq (6) membres, dont {first} et {second}.
Article 7 : Retrait
Le membre se retire avec un préavis de douze mois, adressé à {second}, {address}.
Liste des membres
{members}
Fait à Tabant le 3 mars 2019. Signé : {first}, {second}
""",
    "ar": """النظام الأساسي ل{name}
المادة 1: التسمية
تتأسس بين الموقعين أسفله «{name}» الخاضعة للقانون 24.83.
المادة 2: المقر
يوجد المقر في {seat}.
المادة 3: المدة
مدة التعاونية غير محدودة.
المادة 4: التسيير
{first}، الحاملة للبطاقة {card}، الهاتف {phone}، البريد {mail}، مسيرة لمدة ست سنوات؛
وقد تسلم الموثق الأستاذ إدريس بنقاسمي الساكن بزنقة الزاوية رقم 3 الأموال.
المادة 6: المجلس
يدير التعاونية مجلس من خمسة (6) أعضاء، منهم {first} و{second}.
المادة 7: الانسحاب
ينسحب العضو بإشعار مدته اثنا عشر شهرا يوجه إلى {second}، {address}.
لائحة الأعضاء
{members}
حرر بتبانت في 3 مارس 2019. التوقيع: {first}، {second}
""",
}
_STREETS = {"fr": ("Imouzzer", "Tilila"), "ar": ("إموزار", "تيليلا")}
_OTHERS = ("Benkacemi", "Driss", "Zaouia", "بنقاسمي", "الزاوية")


def statutes(language: str) -> str:
    """The text of the statutes."""
    people = PEOPLE[language]
    comma = "، " if language == "ar" else ", "
    shares = {"ar": "20 حصة", "fr": "20 parts"}[language]
    members = "\n".join(
        f"{n}- " + comma.join((p[0], p[4], f"CIN {p[1]}", p[2], p[3], shares))
        for n, p in enumerate(people, 1)
    )
    return _MODEL[language].format(
        name=COOPERATIVE[language], seat=SEAT[language], first=people[0][0], second=people[1][0],
        card=people[0][1], phone=people[0][2], mail=people[0][3], address=people[1][4], members=members,
    )  # fmt: skip


def secrets() -> list[str]:
    """Every word that no redacted output may hold."""
    found: list[str] = list(_OTHERS)
    for language, people in PEOPLE.items():
        found += [COOPERATIVE[language].split(" ", 1)[1], *_STREETS[language]]
        for name, card, phone, mail, address in people:
            found += [*name.split(), card, card.replace(" ", ""), phone, mail, address]
    return found


def laid(folder: Path) -> Path:
    """A folder whose very names are personal."""
    for language, people in PEOPLE.items():
        place = folder / f"Dossier {people[0][0]}"
        place.mkdir(parents=True)
        (place / f"statuts {people[1][0]}.txt").write_text(statutes(language), "utf-8")
        (place / f"scan {people[2][0]} {people[2][1]}.docx").write_bytes(
            b"\x89PNG\r\n\x1a\n" + bytes(9)
        )
        (place / f"photo {people[3][0]}.jpg").write_bytes(b"\xff\xd8\xff")
    return folder
