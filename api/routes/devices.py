"""Devices: pairing a new one by a one-time code, listing them, shutting one out."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import qrcode
from fastapi import APIRouter, Request, Response
from qrcode.image.svg import SvgPathImage

from api.deps import CoreDep, Db, Me, Now
from api.errors import TooManyAttempts
from api.problems import PUBLIC, problems
from api.schemas.account import DeviceOut, Pair, Pairing, SignedIn
from api.schemas.base import Listed
from api.security import Throttle, client_address, code_hash, new_code
from api.sign_in import answer, sign_in
from models import device
from models.errors import NotFound, PairingRefused

router = APIRouter(prefix="/v1", tags=["devices"])

CODE_LIFE = dt.timedelta(minutes=10)


@router.post("/pairings", status_code=201, responses=problems())
def create_pairing(me: Me, core: CoreDep, db: Db, request: Request) -> Pairing:
    """Make a one-time code that signs another device in within ten minutes."""
    code, expires_at = new_code(), me.now + CODE_LIFE
    device.create_code(db, me.account_id, code_hash=code_hash(code), expires_at=expires_at, now=me.now)
    base = core.settings.base_url.rstrip("/") or str(request.base_url).rstrip("/")
    url = f"{base}/#pair={code}"
    return Pairing(code=code, url=url, qr=_qr(url), expires_at=expires_at)


@router.post("/devices", status_code=201, responses=problems(PairingRefused, TooManyAttempts, base=PUBLIC))
def pair_device(body: Pair, request: Request, response: Response, core: CoreDep, db: Db, now: Now) -> SignedIn:
    """Sign this device in with a pairing code."""
    core.throttle.attempt(Throttle.GUESSES_FROM_ONE, client_address(request))
    account_id = device.redeem_code(db, code_hash(body.code), now=now)
    return answer(core, request, response, body, sign_in(core, db, account_id, body, now))


@router.get("/devices", responses=problems())
def list_devices(me: Me, db: Db) -> Listed[DeviceOut]:
    """The devices that are signed in, newest first; at most 200."""
    rows = device.active(db, me.account_id, now=me.now)
    return Listed(
        items=[DeviceOut.model_validate(row).model_copy(update={"current": row.id == me.device_id}) for row in rows]
    )


@router.delete("/devices/{device_id}", status_code=204, responses=problems(NotFound))
def revoke_device(device_id: UUID, me: Me, db: Db) -> None:
    """Shut a device out: its token is worth nothing from here on."""
    device.revoke(db, me.account_id, device_id, now=me.now)


def _qr(text: str) -> str:
    return qrcode.make(text, image_factory=SvgPathImage, border=2).to_string(encoding="unicode")
