package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HeaderLookup;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.energy.internal.meters.Tree;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of itself: {@code statut_restitution{code, message}} of readings, {@code code_statut_traitement} of
 * rights, the first as an object, a text or null.
 *
 * @param code code, or null when it says nothing
 * @param message text, or null
 */
record Restitution(@Nullable String code, @Nullable String message) {

    private static final Restitution NOTHING = new Restitution(null, null);

    static Restitution of(Tree answer) {
        Tree status = answer.get("statut_restitution");
        if (status.text("code") != null) {
            return new Restitution(status.text("code"), status.text("message"));
        }
        if (status.text() != null) {
            return new Restitution(status.text(), null);
        }
        String code = answer.text("code_statut_traitement");
        return code == null ? NOTHING : new Restitution(code, answer.text("message_retour_traitement"));
    }

    /** Whether it names an error. Zeros, and the code of a right that exists in the wished form, mean success. */
    boolean isError() {
        return code != null && !code.chars().allMatch(c -> c == '0') && !code.equals("0000000002");
    }

    boolean is(GrdfProblem problem) {
        return GrdfProblem.of(code).filter(problem::equals).isPresent();
    }

    /** Returns the failure of an answer whose HTTP status says success. */
    RefusedAnswer refused() {
        int status = GrdfProblem.of(code).map(GrdfProblem::status).orElse(200);
        return new RefusedAnswer(status, code, described());
    }

    private @Nullable String described() {
        return GrdfProblem.of(code)
                .map(problem -> (message == null ? "refused" : message) + ": " + problem.advice())
                .orElse(message);
    }

    /** Reads the same in bodies of other statuses, and the usual shapes. */
    static ErrorReader errors() {
        return new ErrorReader() {
            @Override
            public Problem read(int status, @Nullable Object body, HeaderLookup headers, Instant now) {
                Restitution told = of(new Tree(body));
                return told.code() == null
                        ? StandardProblems.of(body)
                        : new Problem(told.code(), told.described(), null);
            }
        };
    }
}
