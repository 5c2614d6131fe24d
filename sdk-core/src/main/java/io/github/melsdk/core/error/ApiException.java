package io.github.melsdk.core.error;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server refused the request. Subclasses name the refusals that applications handle apart. */
public class ApiException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorAnswer answer;

    /**
     * Creates a failure.
     *
     * @param message what happened, where, and what to do next
     * @param answer what the server answered
     * @param cause the underlying failure, or null
     * @param trace the call that failed
     * @param requestSent whether the server may have executed the request
     */
    public ApiException(
            String message, ErrorAnswer answer, @Nullable Throwable cause, CallTrace trace, RequestSent requestSent) {
        super(message, cause, trace, requestSent);
        this.answer = Objects.requireNonNull(answer, "answer");
    }

    /**
     * Returns the HTTP status.
     *
     * @return for example 403; 200 when the provider reports its errors inside successful answers
     */
    public int status() {
        return answer().status();
    }

    /**
     * Returns the provider's own error code.
     *
     * @return empty when it gave none
     */
    public Optional<String> code() {
        return Optional.ofNullable(answer().code());
    }

    /**
     * Returns the provider's own message.
     *
     * @return one line; empty when it gave none
     */
    public Optional<String> providerMessage() {
        return Optional.ofNullable(answer().message());
    }

    /**
     * Returns the identifier that the server gave to the request, to quote in a support request.
     *
     * @return empty when it gave none
     */
    public Optional<String> requestId() {
        return answer().header("x-request-id").or(() -> answer().header("x-correlation-id"));
    }

    /**
     * Returns the headers that are safe to show.
     *
     * @return values by lower-case name
     */
    public Map<String, List<String>> headers() {
        return answer().headers();
    }

    /**
     * Returns the beginning of the body.
     *
     * @return at most 8 KiB, control characters escaped, credentials masked; empty when there was none
     */
    public String body() {
        return answer().body();
    }

    /**
     * Returns all that is known of the answer.
     *
     * @return never null; blank after deserialization of the exception
     */
    public ErrorAnswer answer() {
        // The field is transient: a deserialized exception keeps its message only.
        return answer == null ? new ErrorAnswer(0, null, null, null, Map.of(), "") : answer;
    }
}
