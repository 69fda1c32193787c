"""From a checked source to files: plan, compose, write and save, one document after the other."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from govdoc.accessibility.gate import refuse_inaccessible
from govdoc.blocks import Document
from govdoc.cli import output
from govdoc.cli.building.results import Results
from govdoc.cli.building.shown import Progress, show
from govdoc.compose import compose
from govdoc.errors import ExitCode, GovdocError, ProblemsError
from govdoc.model.gemeente import Source
from govdoc.model.namen import slug
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Task, Wishes
from govdoc.proof import Proof, prove
from govdoc.save import Output
from govdoc.write import Writer
from govdoc.writers.choices import Choices, Form


def build_documents(source: Source, wishes: Wishes, choices: Choices, out: Path | None) -> ExitCode:
    """Make the documents that are wished, and say what became of each.

    Raises:
        UsageError: a party that does not exist.
        Exception: a bug made a document fail; the others were written.
    """
    started = time.monotonic()
    content = Content(source)
    proof = prove(content.resources, every=content.resources.is_shipped("content"))
    tasks = tuple(_proved(task, proof) for task in plan(content, wishes))
    target = output_folder(content, out)
    try:
        if tasks:
            target.prepare()
    except ProblemsError as error:
        show(error.problems, content.resources.folder)
        output.message("Er is niets geschreven.")
        return ExitCode.FOUT
    results = _Workshop(content, choices, target).make(tasks)
    results.unproved = proof.of_kinds(wishes.only)
    results.show(content, target, time.monotonic() - started)
    return results.exit_code()


def output_folder(content: Content, out: Path | None) -> Output:
    """The gemeente's own folder below `--out`, or below `output` beside the YAML."""
    folder = content.resources.folder
    above = folder / "output" if out is None else out
    root = above / slug(content.gemeente.gemeente.naam)
    return Output(root, inside=folder if out is None else out, base=folder)


def _proved(task: Task, proof: Proof) -> Task:
    """The task, with what would be wrong in its document for some gemeente."""
    return replace(task, problems=(*task.problems, *proof.of.get((task.kind, task.index), ())))


class _Workshop:
    """Makes documents one by one; what fails costs no other document."""

    def __init__(self, content: Content, choices: Choices, target: Output) -> None:
        self._content = content
        self._choices = choices
        self._target = target
        self._writer = Writer(content.resources, content.gemeente.huisstijl, choices)

    def make(self, tasks: tuple[Task, ...]) -> Results:
        """Every document, with what became of it."""
        results = Results()
        progress = Progress(len(tasks))
        try:
            for done, task in enumerate(tasks):
                progress.step(done)
                self._try(task, results)
        except KeyboardInterrupt:
            progress.clear()
            output.message(f"{len(results.written)} van {len(tasks)} documenten zijn geschreven.")
            raise
        progress.clear()
        return results

    def _try(self, task: Task, results: Results) -> None:
        with _noted(results, task.name):
            composed = compose(self._content, task)
            refuse_inaccessible(composed.document)
            for form in self._choices.forms:
                self._save(results, task, composed.document, form)
            if task in results.written:
                results.blanks.extend(composed.blanks)
                results.remarks.update(dict.fromkeys(self._writer.remarks(self._template(task))))

    def _save(self, results: Results, task: Task, document: Document, form: Form) -> None:
        """Write one form; what is wrong with it costs no other form of the document."""
        path = f"{task.path}.{form}"
        with _noted(results, path if len(self._choices.forms) > 1 else task.name):
            data = self._writer.write(document, self._template(task), form)
            self._target.save(path, data)
            results.written.setdefault(task, []).append(form)

    def _template(self, task: Task) -> str:
        return self._content.soort(task.kind).model.documenten[task.index].sjabloon


@contextmanager
def _noted(results: Results, name: str) -> Iterator[None]:
    """Writes down what goes wrong with a document, or with one form of it."""
    try:
        yield
    except GovdocError as error:
        results.failed.append((name, error))
    except Exception as error:  # noqa: BLE001 - a bug; it is raised when the rest is done
        results.bugs.append((name, error))
