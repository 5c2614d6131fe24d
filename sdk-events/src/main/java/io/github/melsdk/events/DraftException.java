package io.github.melsdk.events;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A draft that the provider would refuse, or accept and silently mutilate. All its problems are told together; nothing was sent. */
public final class DraftException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 20;

    private final transient @Nullable List<FieldProblem> problems;

    DraftException(List<FieldProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<FieldProblem> problems) {
        String shown =
                problems.stream().limit(MOST_SHOWN).map(FieldProblem::toString).collect(Collectors.joining("; "));
        String more = problems.size() > MOST_SHOWN ? "; and " + (problems.size() - MOST_SHOWN) + " more" : "";
        return "Correct the draft, nothing was sent: " + shown + more;
    }

    /**
     * Returns what is wrong.
     *
     * @return an unmodifiable list, empty only after deserialization of the exception
     */
    public List<FieldProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
