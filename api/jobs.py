"""Jobs that survive the process: the only file that knows dbos.

A job is enqueued in the transaction that makes it needful, and is done at least once; what it does is idempotent.
The queue's tables live in our own database: on SQLite beside ours, on PostgreSQL in the schema `dbos`.

A worker beats every BEAT seconds into `tickler_workers`. The one whose id comes first of those alive (should two think
so for a moment, a card is tried twice and written once) hands the jobs of the dead to whoever is free, enqueues
cards that wait without a job, and forgets jobs done long ago. A worker taken for dead that wakes up finds its
attempts outnumbered, and its readings are not written: see `api.reading`.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Sequence
from time import monotonic
from uuid import UUID, uuid4

import structlog
from dbos import DBOS, DBOSClient, DBOSConfig, EnqueueOptions, WorkflowSerializationFormat
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from api.reader_child import frames_of
from models import card, engine, idempotency, tombstone, worker

APPLICATION = "tickler"
QUEUE = "reading"
READ_CARD = "read_card"
VERSION = "1"
"""Of the jobs, not of the program: a new release goes on with the old one's jobs, unless their arguments change."""

POLL = 0.2
"""Seconds between looks into the queue: 2 % of one core while nothing is to do, 5 % at 0.1."""
BEAT = 2.0
DEAD_AFTER = 8.0
"""Seconds without a beat until a worker's jobs are given to another: some beats may be late on a busy machine."""
SWEEP_EVERY = 3600.0
FORGET_AFTER = dt.timedelta(days=7)
FORGET_AT_ONCE = 1000
AGAIN_AFTER = 5.0
"""Seconds until a job that failed for no foreseen reason is done again."""
FINISH = 10
"""Seconds that cards being read may take when the worker is told to stop."""

ACTIVE = ["ENQUEUED", "PENDING", "DELAYED"]
DONE = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]

Job = Callable[[UUID, UUID], bool]
"""Done with an owner's and a card's id; whether nothing is left to be done, so that the job need not be done again."""
Clock = Callable[[], dt.datetime]

_log = structlog.get_logger(__name__)


def migrate(database: Engine) -> None:
    """Make or renew the queue's own tables; ours come first, since they make the file."""
    DBOS.migrate(_url(database))
    _client(database).register_queue(QUEUE, polling_interval_sec=POLL, on_conflict="never_update")


def enqueue(session: Session, account_id: UUID, card_id: UUID) -> None:
    """Have the card read: in the caller's transaction, so that there is no card without its job and no job without."""
    options: EnqueueOptions = {
        "queue_name": QUEUE,
        "workflow_name": READ_CARD,
        "workflow_id": f"{card_id}:{uuid4().hex}",
        "serialization_type": WorkflowSerializationFormat.PORTABLE,
    }
    _client(session.get_bind().engine).enqueue_in_transaction(session, options, str(account_id), str(card_id))


class Worker:
    """Takes jobs from the queue in threads of this process; one a process.

    Attributes:
        executor_id: Stable over restarts, so that a worker finds its own unfinished jobs at once.
        concurrency: Jobs taken at the same time.
    """

    def __init__(
        self,
        database: Engine,
        job: Job,
        clock: Clock,
        *,
        executor_id: str,
        concurrency: int,
        again_after: float = AGAIN_AFTER,
    ) -> None:
        self.executor_id = executor_id
        self.concurrency = concurrency
        self._database = database
        self._sessions = engine.writing(database)
        self._job = job
        self._clock = clock
        self._again_after = again_after
        self._stopping = threading.Event()
        self._minder = threading.Thread(target=self._mind, name="tickler-minder", daemon=True)
        self._swept: float | None = None

    def start(self) -> None:
        """Take up the jobs left by this worker's last run, then those of the queue."""
        self._beat()  # before the first job, or it would be taken for a dead worker's
        DBOS(config=self._config())
        DBOS.workflow(name=READ_CARD, max_recovery_attempts=None)(self._workflow())
        DBOS.listen_queues([QUEUE])
        _client(self._database).register_queue(
            QUEUE, worker_concurrency=self.concurrency, polling_interval_sec=POLL, on_conflict="always_update"
        )
        DBOS.launch()
        self._minder.start()

    def stop(self) -> None:
        """Take no more jobs, give those begun a little time, and say goodbye."""
        self._stopping.set()
        self._minder.join()
        DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=FINISH)
        with self._sessions.begin() as session:
            worker.leave(session, self.executor_id)

    def _config(self) -> DBOSConfig:
        return {
            "name": APPLICATION,
            "system_database_url": _url(self._database),
            "application_version": VERSION,
            "executor_id": self.executor_id,
            "log_level": "WARNING",
            "run_migrations": False,
        }

    def _workflow(self) -> Callable[[str, str], None]:
        """The job as dbos takes it: a plain function of plain values."""

        def read_card(account_id: str, card_id: str) -> None:
            owner, key = UUID(account_id), UUID(card_id)
            while not self._is_done(owner, key):
                if self._stopping.wait(self._again_after):
                    with self._sessions.begin() as session:
                        enqueue(session, owner, key)
                    return

        return read_card

    def _is_done(self, owner: UUID, key: UUID) -> bool:
        """Do the job; what nobody foresaw leaves it to be done again, as often as the card has attempts."""
        try:
            return self._job(owner, key)
        except Exception as error:  # noqa: BLE001  the one broad net of the jobs: the database may be away
            _log.error("job failed", card=str(key), kind=type(error).__name__, frames=frames_of(error))
            return False

    def _mind(self) -> None:
        while not self._stopping.wait(BEAT):
            try:
                self._beat()
                if self._is_first():
                    self._take_over()
                    self._sweep()
            except Exception as error:  # noqa: BLE001  the database may be away; the next beat tries again
                _log.error(
                    "rounds failed", executor=self.executor_id, kind=type(error).__name__, frames=frames_of(error)
                )

    def _beat(self) -> None:
        with self._sessions.begin() as session:
            worker.beat(session, self.executor_id, now=worker.clock(session))

    def _alive(self) -> Sequence[str]:
        with self._sessions() as session:
            return worker.alive(session, since=worker.clock(session) - dt.timedelta(seconds=DEAD_AFTER))

    def _is_first(self) -> bool:
        return min(self._alive(), default=None) == self.executor_id

    def _take_over(self) -> None:
        """Put the jobs that dead workers had begun back into the queue."""
        begun = DBOS.list_workflows(name=READ_CARD, status="PENDING", load_input=False, load_output=False)
        alive = set(self._alive())
        left = [job.workflow_id for job in begun if job.executor_id not in alive]
        if left:
            _log.warning("taking over jobs of dead workers", jobs=len(left))
            DBOS.resume_workflows(left, queue_name=QUEUE)
        self._strike_off()

    def _strike_off(self) -> None:
        """Forget the dead, whose jobs are in other hands; one that was only asleep comes back with its next beat."""
        with self._sessions.begin() as session:
            since = worker.clock(session) - dt.timedelta(seconds=DEAD_AFTER)
            for name in worker.silent(session, since=since):
                worker.forget(session, name, since=since)

    def _sweep(self) -> None:
        """At the start and then hourly: cards without a job get one, what was done long ago is forgotten."""
        if self._swept is not None and monotonic() - self._swept < SWEEP_EVERY:
            return
        self._enqueue_forgotten()
        self._forget()
        self._prune()
        self._swept = monotonic()  # last, so that what failed is tried again at the next beat

    def _enqueue_forgotten(self) -> None:
        with self._sessions.begin() as session:
            waiting = card.unfinished(session)
        # Looked at afterwards: a card that was taken in meanwhile came with its job.
        active = DBOS.list_workflows(name=READ_CARD, status=ACTIVE, load_input=False, load_output=False)
        known = {job.workflow_id.partition(":")[0] for job in active}
        for account_id, card_id in waiting:
            if str(card_id) not in known:
                _log.warning("card waited without a job", card=str(card_id))
                with self._sessions.begin() as session:
                    enqueue(session, account_id, card_id)

    def _forget(self) -> None:
        before = (self._clock() - FORGET_AFTER).isoformat()
        while not self._stopping.is_set():
            old = DBOS.list_workflows(
                status=DONE, end_time=before, limit=FORGET_AT_ONCE, load_input=False, load_output=False
            )
            if not old:
                return
            DBOS.delete_workflows([job.workflow_id for job in old])

    def _prune(self) -> None:
        """Forget answers that nobody asks for again, and deletions that every device has heard of."""
        now = self._clock()
        with self._sessions.begin() as session:
            idempotency.prune(session, now - dt.timedelta(hours=idempotency.KEPT_HOURS))
        before = now - dt.timedelta(days=tombstone.KEPT_DAYS)
        with self._sessions() as session:
            owners = tombstone.owners(session, before)
        for account_id in owners:
            with self._sessions.begin() as session:
                tombstone.prune(session, account_id, before)


def _url(database: Engine) -> str:
    return database.url.render_as_string(hide_password=False)


def _client(database: Engine) -> DBOSClient:
    return DBOSClient(system_database_engine=database, application_name=APPLICATION, lazy=True)
