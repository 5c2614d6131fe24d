package io.github.melsdk.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.events.FieldProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports a table of events as drafts, and tells which rows were refused and why. */
final class ImportSection implements Section {

    private final City city;
    private final Territory territory;
    private final Transport transport;
    private final URL table;
    private final @Nullable Long agenda;
    private final boolean send;

    ImportSection(City city, Territory territory, Transport transport, Choices choices, URL table) {
        this.city = city;
        this.territory = territory;
        this.transport = transport;
        this.table = table;
        this.agenda = choices.agenda();
        this.send = choices.send();
    }

    /** A field of a row that was refused. */
    private record Refusal(long line, FieldProblem problem) {}

    @Override
    public String title() {
        return "Import of a table of events" + (send ? "" : ", dry run");
    }

    @Override
    public void print(PrintStream page) {
        List<EventRow> rows;
        try {
            rows = EventRow.read(table);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            page.println("  not read: " + e.getMessage());
            return;
        }
        long uid = city.importAgenda(territory, agenda);
        EventImport events = new EventImport(city.agendaWriter(transport), uid, territory.zone(), send);
        List<EventRow> accepted = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        try {
            Progress.each(send ? "entering events" : "checking events", rows, row -> {
                List<FieldProblem> problems = events.accept(row);
                problems.forEach(problem -> refusals.add(new Refusal(row.line(), problem)));
                if (problems.isEmpty()) {
                    accepted.add(row);
                }
            });
        } finally {
            // When the service fails half-way, what was done until then is told all the same.
            report(page, rows.size(), accepted.size(), refusals);
        }
    }

    private void report(PrintStream page, int rows, int accepted, List<Refusal> refusals) {
        String done = send ? "entered, to be published by a moderator" : "in order; -Dsend enters them as drafts";
        page.println("  " + accepted + " of " + rows + " events " + done + ".");
        refusals.forEach(refusal -> line(page, refusal));
    }

    private static void line(PrintStream page, Refusal refusal) {
        FieldProblem problem = refusal.problem();
        String field = problem.field() == null ? "" : problem.field();
        String reason = problem.message() == null ? problem.toString() : problem.message();
        page.println("  line " + Text.fit(refusal.line() + ":", 4) + " " + Text.fit(field, 27)
                + Text.fit(reason, 120).stripTrailing());
    }
}
