"""Writes format-1.json: rounds and envelopes of version 1 from fixed keys, by nothing of this repository.

Python 3.11, cryptography 48: elliptic curve and AES-GCM from there; HKDF and HPKE (RFC 9180, 4.1, 5.1, 7.1) written out.
"""
import hashlib
import hmac
import json
from base64 import urlsafe_b64encode
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def b64(data):
    return urlsafe_b64encode(data).decode().rstrip("=")


def extract(salt, ikm):
    return hmac.new(salt or bytes(32), ikm, hashlib.sha256).digest()


def expand(prk, info, length):
    out, block = b"", b""
    for counter in range(1, 256):
        if len(out) >= length:
            return out[:length]
        block = hmac.new(prk, block + info + bytes([counter]), hashlib.sha256).digest()
        out += block


def hkdf(ikm, info, length):
    return expand(extract(b"", ikm), info, length)


def point(private):
    return private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def private_of(number):
    return ec.derive_private_key(int.from_bytes(number, "big"), ec.SECP256R1())


KEM = b"KEM" + (0x0010).to_bytes(2, "big")
SUITE = b"HPKE" + b"".join(n.to_bytes(2, "big") for n in (0x0010, 0x0001, 0x0002))


def labeled_extract(suite, salt, label, ikm):
    return extract(salt, b"HPKE-v1" + suite + label + ikm)


def labeled_expand(suite, prk, label, info, length):
    return expand(prk, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def seal(recipient, ephemeral, info, aad, plain):
    enc = point(ephemeral)
    dh = ephemeral.exchange(ec.ECDH(), recipient.public_key())
    eae_prk = labeled_extract(KEM, b"", b"eae_prk", dh)
    shared = labeled_expand(KEM, eae_prk, b"shared_secret", enc + point(recipient), 32)
    context = (
        b"\x00"
        + labeled_extract(SUITE, b"", b"psk_id_hash", b"")
        + labeled_extract(SUITE, b"", b"info_hash", info)
    )
    secret = labeled_extract(SUITE, shared, b"secret", b"")
    key = labeled_expand(SUITE, secret, b"key", context, 32)
    nonce = labeled_expand(SUITE, secret, b"base_nonce", context, 12)
    return enc + AESGCM(key).encrypt(nonce, plain, aad)


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def fixed(text, length):
    """Bytes that are nobody's secret: SHA-256 of a text."""
    return hashlib.sha256(text.encode()).digest()[:length]


def a_round(name, title, line, policy, letters):
    secret = fixed(name + " lead", 32)
    lead = private_of(secret)
    x, y = point(lead)[1:33], point(lead)[33:]
    join = hkdf(secret, b"two-hats round 1 join secret", 16)
    text = canonical({"v": 1, "key": {"x": b64(x), "y": b64(y)}, "title": title, "line": line, "policy": policy})
    plain = text.ljust(1536, b"\0")
    nonce = fixed(name + " nonce", 12)
    sealed = nonce + AESGCM(hkdf(join, b"two-hats round 1 header key", 32)).encrypt(nonce, plain, None)
    round_id = hashlib.sha256(b"two-hats-round-1" + plain).digest()
    envelopes = []
    for at, letter in enumerate(letters):
        padded = canonical(letter).ljust(512, b"\0")
        ephemeral = private_of(fixed(f"{name} ephemeral {at}", 32))
        envelope = seal(lead, ephemeral, b"two-hats round envelope 1", round_id, padded)
        envelopes.append({"letter": letter, "ephemeral": b64(fixed(f"{name} ephemeral {at}", 32)), "envelope": b64(envelope)})
    eid, w = fixed(name + " eid", 16), fixed(name + " w", 16)
    return {
        "name": name,
        "title": title,
        "line": line,
        "policy": policy,
        "leadSecret": b64(secret),
        "publicKey": {"x": b64(x), "y": b64(y)},
        "joinSecret": b64(join),
        "adminToken": b64(hkdf(secret, b"two-hats round 1 admin token", 32)),
        "headerKey": b64(hkdf(join, b"two-hats round 1 header key", 32)),
        "headerText": text.decode(),
        "nonce": b64(nonce),
        "sealedHeader": b64(sealed),
        "id": b64(round_id),
        "envelopeId": b64(eid),
        "writeToken": b64(w),
        "joinLink": f"{b64(round_id)}.{b64(join)}",
        "leadLink": f"{b64(round_id)}.{b64(secret)}",
        "receiptLink": f"{b64(round_id)}.{b64(join)}.{b64(eid)}.{b64(w)}",
        "envelopes": envelopes,
    }


instrument = {"id": "two-hats", "version": 1, "hash": "0123456789abcdef" * 4}
rounds = [
    a_round(
        "anonymous",
        "Checkout, autumn",
        "",
        {"instrument": instrument, "form": "full", "names": False, "least": 5, "closes": 1796000000, "purgeDays": 30, "most": 60},
        [{"answers": "two-hats-1.OdmrwchaRcbWWDCb6OuU5"}, {"answers": "two-hats-1.Hp_mm9f0Pn0gOGcHTPLrr"}],
    ),
    a_round(
        "named",
        "Команда «Оплата» — осень",
        'Ten minutes, please, "as it is" — no \\right answers 🎩🎩',
        {"instrument": instrument, "form": "short", "names": True, "least": 1, "closes": 1796000001, "purgeDays": 1, "most": 2},
        [{"answers": "two-hats-1.Ad4PQ0nkY", "name": "Zoë \"Z\" 👩‍👩‍👧"}],
    ),
]
print(json.dumps({"rounds": rounds}, ensure_ascii=False, indent=1))
