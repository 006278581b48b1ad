"""Measures what a person waits for: `python -m benchmarks [--sans-robot]`.

Prints the machine and the versions, then medians and 95th percentiles in milliseconds. Nothing is
memoised between calls: every situation is different, and the clock runs over whole calls.
"""

from __future__ import annotations

import argparse
import asyncio
import platform
import random
import statistics
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from bot.passerelle import Passerelle, open_passerelle
from bot.situation import DIPLOMES, FREINS, LOGEMENTS, Situation

SITUATIONS = 2000
JOUR = date(2026, 11, 22)
# Towns of the sources, where the local fiches are; repeated, so that they weigh beside all of France.
LIEUX_DES_SOURCES = (
    "70550",
    "90010",
    "13203",
    "13213",
    "13108",
    "13048",
    "06069",
    "45234",
    "44109",
)
PHRASES = (
    "g 19 ans jabite vesoul pa de permi jai arreté le lycée",
    "j’ai 34 ans et je vis à Gray avec ma fille de 2 ans que j’élève seule",
    "jeune de 19a, sorti sans qualif, BRSA, RQTH en cours, hébergé chez un tiers",
    "52 ans, Jouques, au chômage depuis 3 ans, j’y vis depuis toujours",
    "c’est quoi l’EPIDE ?",
    "je dors dehors ce soir",
)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sans-robot", action="store_true", help="sans charger Rasa")
    choix = options.parse_args()
    print(
        f"{platform.platform()}, Python {platform.python_version()}, {platform.processor() or '?'}"
    )
    passerelle = open_passerelle()
    nombre = len(passerelle.catalogue.fiches), len(passerelle.catalogue.structures)
    print(f"catalogue : {nombre[0]} fiches, {nombre[1]} structures\n")
    situations = varied_situations(passerelle, SITUATIONS)
    show(
        f"une orientation ({SITUATIONS} situations différentes)",
        [(lambda s=s: passerelle.moteur.orient(s, jour=JOUR)) for s in situations],
    )
    tables = passerelle.territoires
    codes = [s.commune for s in situations if s.commune]
    communes = [c for c in map(tables.commune, codes) if c]
    show("une commune par son code", [(lambda c=c: tables.commune(c.code)) for c in communes])
    show(
        "une commune par son nom", [(lambda c=c: tables.communes_par_nom(c.nom)) for c in communes]
    )
    show(
        "les communes d’un code postal",
        [
            (lambda c=c: tables.communes_par_code_postal(c.codes_postaux[0]))
            for c in communes
            if c.codes_postaux
        ],
    )
    lire = passerelle.lecteur.read
    show("la lecture d’une phrase", [(lambda p=p: lire(p)) for p in PHRASES * 50])
    if not choix.sans_robot:
        asyncio.run(messages())


def varied_situations(passerelle: Passerelle, nombre: int, graine: int = 2026) -> list[Situation]:
    """Different situations, each key known or not, over communes of the whole of France."""
    hasard = random.Random(graine)
    codes = passerelle.territoires.codes() + LIEUX_DES_SOURCES * 1000
    choix: dict[str, Any] = {
        "age": range(12, 66),
        "commune": codes,
        "scolarise": (True, False),
        "en_emploi": (True, False),
        "mois_sans_emploi": range(0, 60),
        "diplome": DIPLOMES,
        "inscrit_france_travail": (True, False),
        "rsa": (True, False),
        "rqth": (True, False),
        "logement": LOGEMENTS,
        "enfant_moins_3_ans": (True, False),
        "parent_isole": (True, False),
        "mois_dans_la_commune": range(0, 120),
    }
    vues: dict[str, Situation] = {}
    while len(vues) < nombre:
        donnees = {
            cle: hasard.choice(valeurs) for cle, valeurs in choix.items() if hasard.random() < 0.6
        }
        if hasard.random() < 0.7:
            donnees["freins"] = hasard.sample(FREINS, hasard.randint(0, 4))
        vues[repr(donnees)] = Situation.from_json(donnees)
    return list(vues.values())


def show(quoi: str, appels: list[Callable[[], Any]]) -> None:
    for appel in appels[:5]:
        appel()
    durees = []
    for appel in appels:
        debut = time.perf_counter()
        appel()
        durees.append((time.perf_counter() - debut) * 1000)
    durees.sort()
    rang = int(len(durees) * 0.95)
    print(f"{quoi:55} médiane {statistics.median(durees):7.3f} ms   p95 {durees[rang]:7.3f} ms")


async def messages() -> None:
    """Whole messages through Rasa and its actions, each conversation new."""
    from bot.channel.echange import Echange
    from bot.nlu.modele import ensure_model, load_agent

    debut = time.perf_counter()
    echange = Echange(await load_agent(ensure_model()))
    print(f"\nle robot prêt en {time.perf_counter() - debut:.1f} s")
    durees = []
    for phrase in PHRASES * 10:
        conversation, _ = await echange.open()
        debut = time.perf_counter()
        await echange.say(conversation, phrase)
        durees.append((time.perf_counter() - debut) * 1000)
    durees.sort()
    print(
        f"{'un message, de la phrase à la réponse':55} médiane {statistics.median(durees):7.3f} ms"
        f"   p95 {durees[int(len(durees) * 0.95)]:7.3f} ms"
    )


if __name__ == "__main__":
    main()
