"""The application: the core, what every request passes, and the routes.

Each file of api.routes exports `router`, whose paths begin with /v1; it is included by being there.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import Depends, FastAPI
from fastapi.routing import APIRoute

from api import openapi, problems, routes
from api.clock import system_clock
from api.deps import Clock, make_core
from api.middleware import BodyBound, Requests, SafeHeaders
from api.once import Replayed, answer_again
from api.security import refuse_cross_site
from api.settings import Settings


def create_app(settings: Settings, clock: Clock = system_clock) -> FastAPI:
    """The application for these settings; the database must have been migrated."""
    core = make_core(settings, clock)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        core.engine.dispose()

    app = FastAPI(
        title="Tickler",
        version=version("card-tickler"),
        openapi_url="/v1/openapi.json",
        docs_url=None,  # both of the framework's pages load scripts from elsewhere
        redoc_url=None,
        lifespan=lifespan,
        generate_unique_id_function=_operation_id,
        dependencies=[Depends(refuse_cross_site)],
        redirect_slashes=False,
    )
    app.state.core = core
    problems.install(app)
    app.add_exception_handler(Replayed, answer_again)
    for name in sorted(module.name for module in pkgutil.iter_modules(routes.__path__)):
        app.include_router(importlib.import_module(f"{routes.__name__}.{name}").router)
    openapi.install(app)
    # The last one added is passed first.
    app.add_middleware(BodyBound)
    app.add_middleware(SafeHeaders, https=settings.is_https)
    app.add_middleware(Requests)
    return app


def _operation_id(route: APIRoute) -> str:
    """The function's name: stable, and what generated clients call their methods."""
    return route.name
