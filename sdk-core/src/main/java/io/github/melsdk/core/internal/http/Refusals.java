package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.ErrorAnswer;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.internal.retry.FailureKind;
import io.github.melsdk.core.internal.retry.RetryAfter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns an answer that is not a success into the exception of its status, with the provider's own words. */
final class Refusals {

    private static final int MOST_READ = 64 * 1024;
    private static final int MOST_KEPT = 8 * 1024;
    private static final int LONGEST_MESSAGE = 300;

    private final String label;
    private final String host;
    private final ErrorReader reader;
    private final List<String> secrets;
    private final Instant now;

    Refusals(String label, String host, ErrorReader reader, List<String> secrets, Instant now) {
        this.label = label;
        this.host = host;
        this.reader = reader;
        this.secrets = secrets;
        this.now = now;
    }

    /** Reads an answer with an error status. */
    AttemptFailure of(Response response) {
        byte[] body = beginningOf(response);
        Object parsed = parse(body, response);
        ErrorReader.Problem problem = reader.read(response.code(), parsed, response::header, now);
        ErrorAnswer answer = answer(response.code(), problem, response, safe(text(body, response), MOST_KEPT));
        RefusedAnswer.Explanation explanation = reader.explanation(response.code(), parsed);
        return explanation == null ? of(answer) : of(answer, explanation);
    }

    /** Returns the failure for an error inside a successful answer. */
    AttemptFailure of(RefusedAnswer refused, Response response) {
        ErrorAnswer answer = answer(refused.status(), refused.problem(), response, "");
        RefusedAnswer.Explanation explanation = refused.explanation();
        return explanation == null ? of(answer) : of(answer, explanation);
    }

    private AttemptFailure of(ErrorAnswer answer, RefusedAnswer.Explanation explanation) {
        return AttemptFailure.last(
                trace -> explanation.exception(describe(answer), answer, text -> safe(text, LONGEST_MESSAGE), trace));
    }

    private ErrorAnswer answer(int status, ErrorReader.Problem problem, Response response, String body) {
        Duration wait =
                RetryAfter.parse(response.header(WireInterceptor.HIDDEN_RETRY_AFTER), response.header("Date"), now);
        return new ErrorAnswer(
                status,
                problem.code() == null ? null : safe(problem.code(), 100),
                problem.message() == null ? null : safe(problem.message(), LONGEST_MESSAGE),
                wait == null ? problem.retryAfter() : wait,
                Redaction.headers(response.headers(), secrets),
                body);
    }

    /** Returns the failure for an answer that was read. */
    AttemptFailure of(ErrorAnswer answer) {
        return new AttemptFailure(kindOf(answer.status()), answer.retryAfter(), trace -> exception(answer, trace));
    }

    /** Returns the failure for a request that would have to wait longer than its call may last. */
    AttemptFailure notSentBefore(Duration wait, String why) {
        ErrorAnswer answer = new ErrorAnswer(429, null, why, wait, Map.of(), "");
        return AttemptFailure.last(trace -> new RateLimitedException(
                label + ": nothing was sent to " + host + ", because " + why + ". Try again in " + seconds(wait) + ".",
                answer,
                null,
                trace,
                RequestSent.NO));
    }

    /** Returns the failure for a redirect to a sign-in page. */
    AttemptFailure signInRequired(Response response) {
        ErrorAnswer answer =
                new ErrorAnswer(response.code(), null, null, null, Redaction.headers(response.headers(), secrets), "");
        return AttemptFailure.last(trace -> new AuthenticationException(
                label + ": " + host + " redirects to its sign-in page. This instance needs a login: give credentials.",
                answer,
                null,
                trace,
                RequestSent.YES));
    }

    /** Returns the failure for a redirect that is not followed because the request is not a plain read. */
    AttemptFailure notFollowed(Response response, String target) {
        ErrorAnswer answer =
                new ErrorAnswer(response.code(), null, null, null, Redaction.headers(response.headers(), secrets), "");
        return AttemptFailure.last(trace -> new ApiException(
                label + ": HTTP " + answer.status() + " from " + host + " redirects to " + target
                        + ", which is not followed for this operation. Configure the new address as base URL.",
                answer,
                null,
                trace,
                RequestSent.YES));
    }

    private ApiException exception(ErrorAnswer answer, CallTrace trace) {
        int status = answer.status();
        String message = describe(answer);
        // A gateway that gave up does not know what the server behind it did.
        RequestSent sent = status == 502 || status == 504 ? RequestSent.MAYBE : RequestSent.YES;
        return switch (status) {
            case 404, 410 -> new NotFoundException(message, answer, null, trace, sent);
            case 401, 403 -> new AuthenticationException(message, answer, null, trace, sent);
            case 429 -> new RateLimitedException(message, answer, null, trace, sent);
            default ->
                status >= 500
                        ? new ServerException(message, answer, null, trace, sent)
                        : new ApiException(message, answer, null, trace, sent);
        };
    }

    private String describe(ErrorAnswer answer) {
        StringBuilder text = new StringBuilder(label)
                .append(": HTTP ")
                .append(answer.status())
                .append(" from ")
                .append(host);
        if (answer.message() != null) {
            text.append(": ").append(answer.message());
        }
        if (answer.code() != null) {
            text.append(" [").append(answer.code()).append(']');
        }
        return text.append(". ").append(nextStep(answer)).toString();
    }

    private static String nextStep(ErrorAnswer answer) {
        return switch (answer.status()) {
            case 401, 403 -> "Check the credential, its rights and its quota.";
            case 404, 410 -> "Check the identifier and that it is published.";
            case 408, 425, 500, 502, 503, 504 -> "The provider is in trouble: try again later.";
            case 413 -> "The body of the request is too big: send less at once.";
            case 414 -> "The filter is too long: narrow it, select fewer fields, or use an export.";
            case 429 ->
                answer.retryAfter() == null
                        ? "The quota is used up: ask less often."
                        : "The quota is used up: try again in " + seconds(answer.retryAfter()) + ".";
            default -> answer.status() >= 500 ? "The provider is in trouble." : "Correct the request.";
        };
    }

    /** Rounds up: trying again in zero seconds is no advice. */
    private static String seconds(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds() + " s";
    }

    private static FailureKind kindOf(int status) {
        return switch (status) {
            case 408, 425, 502, 503, 504 -> FailureKind.TRANSIENT_STATUS;
            case 500 -> FailureKind.SERVER_ERROR;
            case 429 -> FailureKind.RATE_LIMITED;
            default -> FailureKind.FINAL;
        };
    }

    private static byte[] beginningOf(Response response) {
        if (response.body() == null) {
            return new byte[0];
        }
        try (InputStream stream = response.body().byteStream()) {
            return stream.readNBytes(MOST_READ);
        } catch (IOException e) {
            // The status says enough: an error body that breaks off is not another failure.
            return new byte[0];
        }
    }

    private static @Nullable Object parse(byte[] body, Response response) {
        if (body.length == 0) {
            return null;
        }
        try {
            return Json.standard().read(body, charset(response), Object.class, DriftSink.none());
        } catch (IOException e) {
            String text = text(body, response);
            return text.isBlank() ? null : text;
        }
    }

    private static @Nullable Charset charset(Response response) {
        String type = response.header("Content-Type");
        return type == null ? null : Payload.charsetOf(type);
    }

    private static String text(byte[] body, Response response) {
        Charset declared = charset(response);
        return new String(body, declared == null ? StandardCharsets.UTF_8 : declared);
    }

    private String safe(String text, int longest) {
        return Redaction.oneLine(Redaction.mask(text, secrets), longest);
    }
}
