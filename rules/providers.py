"""Which provider a requester belongs to, and which units are a provider's.

Rules that hold (routine, "What follows from it"; whatever fails here sends one provider's customers to another):
- Only what the desk has verified counts: user, e-mail address, its domain, organisation. A requester that the desk
  could not verify is nobody, and no text, display name or signature is looked at.
- Everything is compared whole. A domain is all that follows the @: no subdomain, no suffix, no likeness. Only the
  letters A to Z are equal to a to z; a letter outside ASCII equals nothing in an address (Cyrillic "а" is not "a").
- What is known must agree. Where two facts point at different providers the answer is Ambiguous, and a person judges:
  a user listed with one provider whose address or organisation is another's has perhaps changed employer, and the
  list that is out of date may be either. So no fact overrides another, however specific.
- A fact that points at nobody speaks neither for nor against.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rules.ticket import Requester

_PUBLIC = """
    aol.com bredband.net bredband2.com comhem.se fastmail.com glocalnet.net gmail.com gmx.com gmx.net googlemail.com
    hey.com home.se hotmail.com hotmail.se icloud.com live.com live.se mac.com mail.com me.com msn.com outlook.com
    outlook.se passagen.se pm.me proton.me protonmail.com spray.se swipnet.se tele2.se telia.com tuta.com tutanota.com
    yahoo.com yahoo.se yandex.com ymail.com zoho.com zohomail.eu
"""
PUBLIC_MAIL_DOMAINS = frozenset(_PUBLIC.split())
"""Domains where anybody can have an address: such an address may be listed, its domain never."""

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+{_LABEL}", re.ASCII)
_ADDRESS = re.compile(rf"[a-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@({_DOMAIN.pattern})", re.ASCII)
"""A plain address. Quoted names, lists, angle brackets and a second @ are read differently by different programs."""


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider (utförare): its units in the alarm platform, and how its people are known in the desk."""

    id: str
    """The provider's id in the configuration; stands in the trail."""
    name: str
    """As its people and the team write it."""
    units: frozenset[str]
    """The platform's names of its units."""
    users: frozenset[str] = field(default=frozenset(), repr=False)
    """The desk's own ids of persons."""
    addresses: frozenset[str] = field(default=frozenset(), repr=False)
    domains: frozenset[str] = frozenset()
    """Of mail addresses, where everybody with such an address may order."""
    organisations: frozenset[str] = frozenset()
    """As the desk has registered them."""


@dataclass(frozen=True, slots=True)
class Known:
    """Everything known about the requester points at this provider."""

    provider: Provider


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing verified points at any provider."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """What is verified points at several providers."""

    providers: tuple[str, ...]
    """Their ids, ascending."""


def find_provider(requester: Requester, providers: Iterable[Provider]) -> Known | Unknown | Ambiguous:
    """The one provider that the requester's verified identity points at; see the rules above."""
    if not requester.verified:
        return Unknown()
    found = [provider for provider in providers if _points_at(requester, provider)]
    if not found:
        return Unknown()
    if len(found) > 1:
        return Ambiguous(tuple(sorted(provider.id for provider in found)))
    return Known(found[0])


def unit_key(unit: str) -> str:
    """What two spellings of a unit or an organisation have in common: composed letters, single inner spaces, trimmed.

    All else must be equal, upper and lower case included: "Norr" and "Norr 2" are two units, and so are "Norr" and
    "NORR" until the configuration names both.
    """
    return " ".join(unicodedata.normalize("NFC", unit).split())


def check_providers(providers: Sequence[Provider], *, shared_units: frozenset[str]) -> list[str]:
    """What is wrong with the providers, in plain words that name provider and remedy; empty where nothing is.

    Addresses are persons', so they are pointed at by their domain only.

    Args:
        providers: all providers of the configuration.
        shared_units: units that belong to several providers on purpose.
    """
    return [
        *_doubles(providers),
        *(problem for provider in providers for problem in _faults(provider)),
        *_shared(providers, frozenset(map(unit_key, shared_units))),
    ]


def _points_at(requester: Requester, provider: Provider) -> bool:
    address = _plain_address(requester.address)
    organisation = unit_key(requester.organisation)
    return (
        (requester.user_id != "" and requester.user_id in provider.users)
        or (address != "" and address in map(_plain_address, provider.addresses))
        or (address != "" and _domain_of(address) in map(_plain_domain, provider.domains))
        or (organisation != "" and organisation in map(unit_key, provider.organisations))
    )


def _plain_address(text: str) -> str:
    """The address in lower case; empty for everything that is not plainly one."""
    # Not before the test for ASCII: the Kelvin sign's lower case is an ordinary k.
    lower = text.lower() if text.isascii() else ""
    return lower if _ADDRESS.fullmatch(lower) else ""


def _plain_domain(text: str) -> str:
    """The domain in lower case; empty for everything that is not plainly one."""
    lower = text.lower() if text.isascii() else ""
    return lower if _DOMAIN.fullmatch(lower) else ""


def _domain_of(address: str) -> str:
    return address.rpartition("@")[2]


def _faults(provider: Provider) -> Iterator[str]:
    """What is wrong with a provider taken by itself."""
    who = f"provider {provider.id!r}"
    if not any(map(unit_key, provider.units)) or not all(map(unit_key, provider.units)):
        yield f"{who} has no unit, or one without a name; give the units as the platform writes them"
    if not (provider.users or provider.addresses or provider.domains or provider.organisations):
        yield f"{who} can be recognised by nothing; give users, addresses, domains or organisations"
    if not all(user.strip() for user in provider.users) or not all(map(unit_key, provider.organisations)):
        yield f"{who} has an empty entry in users or organisations; remove it"
    if not all(map(_plain_address, provider.addresses)):
        yield f"{who} has an entry in addresses that is not a plain name@domain in ASCII letters; mend it"
    for domain in sorted(provider.domains):
        plain = _plain_domain(domain)
        if not plain:
            remedy = "write only what follows the @, international names in their xn-- form"
            yield f"{who} has the domain {_shown(domain)}, which is not one; {remedy}"
        elif plain in PUBLIC_MAIL_DOMAINS:
            yield f"{who} has the domain {plain!r}, where anybody can have an address; list addresses instead"


def _doubles(providers: Sequence[Provider]) -> Iterator[str]:
    """Ids, users, addresses, domains and organisations that stand with more than one provider."""
    ids = [provider.id for provider in providers]
    for repeated in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"two providers have the id {repeated!r}; give each its own"
    domains = _owners((plain, p.id) for p in providers for plain in map(_plain_domain, p.domains))
    addresses = _owners((plain, p.id) for p in providers for plain in map(_plain_address, p.addresses))
    users = _owners((user, p.id) for p in providers for user in p.users)
    organisations = _owners((unit_key(name), p.id) for p in providers for name in p.organisations)
    for user, owners in _several(users):
        yield f"the user {_shown(user)} stands with {owners}; nobody can order for two providers"
    for address, owners in _several(addresses):
        yield f"an address at {_domain_of(address)!r} stands with {owners}; nobody can order for two providers"
    for domain, owners in _several(domains):
        yield f"the domain {domain!r} stands with {owners}; list addresses or users instead"
    for organisation, owners in _several(organisations):
        yield f"the organisation {organisation!r} stands with {owners}; list users or addresses instead"
    for address, owners_of_address in sorted(addresses.items()):
        strangers = domains.get(_domain_of(address), set()) - owners_of_address
        if strangers and len(owners_of_address) == 1:
            yield (
                f"an address at {_domain_of(address)!r} stands with {_listed(owners_of_address)} and that domain "
                f"with {_listed(strangers)}, so that its owner is always ambiguous; list addresses, not the domain"
            )


def _shared(providers: Sequence[Provider], shared: frozenset[str]) -> Iterator[str]:
    """Units of more than one provider that are not so on purpose, and permissions for it that nobody needs."""
    units = _owners((unit_key(unit), p.id) for p in providers for unit in p.units)
    for unit, owners in _several(units):
        if unit not in shared:
            yield f"the unit {unit!r} stands with {owners}; remove it from one, or name it in shared_units on purpose"
    for unit in sorted(shared):
        if len(units.get(unit, ())) < 2:  # noqa: PLR2004  it takes two to share
            yield f"shared_units names {unit!r}, which fewer than two providers have; remove it there"


def _owners(facts: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for fact, provider in facts:
        if fact:
            found[fact].add(provider)
    return dict(found)


def _several(owners: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    for fact, ids in sorted(owners.items()):
        if len(ids) > 1:
            yield fact, _listed(ids)


def _listed(ids: set[str]) -> str:
    return " and ".join(repr(one) for one in sorted(ids))


def _shown(text: str) -> str:
    """Quoted, unless it holds an @ and so may be somebody's address."""
    return "(an address)" if "@" in text else repr(text)
