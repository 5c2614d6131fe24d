package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.internal.deadline.End;
import io.github.melsdk.core.internal.deadline.EndedException;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.internal.retry.FailureKind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Turns what the HTTP library throws into failures that say what happened, where, and what to do next. */
final class Failures {

    private static final String READ_BACK =
            " The request may have been executed: read the resource before writing it again.";

    private final String label;
    private final String host;
    private final Supplier<List<String>> secrets;

    /** Takes what to name in messages, and what never to show in them. */
    Failures(String label, String host, Supplier<List<String>> secrets) {
        this.label = label;
        this.host = host;
        this.secrets = secrets;
    }

    /** Returns the failure of an attempt that broke before its answer was complete. */
    AttemptFailure broken(IOException e, Progress progress) {
        if (progress.answered()) {
            return brokenBody(e);
        }
        if (progress.sent()) {
            return brokenExchange(e);
        }
        boolean tooLong = progress.connectTimedOut() || e instanceof SocketTimeoutException;
        return tooLong ? notConnectedInTime(e, progress.handshaking()) : notConnected(e);
    }

    private AttemptFailure notConnectedInTime(IOException e, boolean handshaking) {
        return transport(
                handshaking ? FailureKind.FINAL : FailureKind.NOT_SENT,
                handshaking ? Reason.TIMEOUT : Reason.CONNECT,
                RequestSent.NO,
                "no " + (handshaking ? "secure " : "") + "connection to " + host
                        + " within the connect timeout. Nothing was sent: try again later.",
                e);
    }

    private AttemptFailure notConnected(IOException e) {
        if (e instanceof UnknownHostException) {
            return unsent(Reason.DNS, "the host " + host + " is unknown. Check the base URL and the name service.", e);
        }
        if (e instanceof SSLPeerUnverifiedException) {
            return unsent(Reason.TLS, "the certificate shown is not one of " + host + ". Check the base URL.", e);
        }
        if (e instanceof SSLException || e instanceof UnknownServiceException) {
            return unsent(
                    Reason.TLS,
                    "no secure connection to " + host + " could be made. Check its certificate against the trust store"
                            + " of this JVM, or give an OkHttpClient with the right trust store.",
                    e);
        }
        if (isRefusedByProxy(e)) {
            return unsent(
                    Reason.PROXY,
                    "the proxy refused the connection to " + host + ". Check its address and credentials.",
                    e);
        }
        if (e instanceof ProtocolException) {
            return protocol(e, RequestSent.NO);
        }
        boolean refused = e instanceof ConnectException || e instanceof NoRouteToHostException;
        String what = host + (refused ? " refused the connection" : " could not be connected to");
        return transport(
                FailureKind.NOT_SENT, Reason.CONNECT, RequestSent.NO, what + ". Nothing was sent: try again later.", e);
    }

    /** Returns the failure of a request that was not sent and would fail again. */
    private AttemptFailure unsent(Reason reason, String what, IOException e) {
        return transport(FailureKind.FINAL, reason, RequestSent.NO, what, e);
    }

    /** The HTTP library has no exception type for it. */
    private static boolean isRefusedByProxy(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("Unexpected response code for CONNECT")
                || message.startsWith("Failed to authenticate with proxy");
    }

    private AttemptFailure brokenExchange(IOException e) {
        RequestSent maybe = RequestSent.MAYBE;
        if (e instanceof SocketTimeoutException) {
            return transport(
                    FailureKind.SILENCE, Reason.TIMEOUT, maybe, host + " did not answer in time." + READ_BACK, e);
        }
        if (e instanceof ProtocolException) {
            return protocol(e, maybe);
        }
        return transport(
                FailureKind.LOST,
                Reason.RESET,
                maybe,
                host + " closed the connection before an answer." + READ_BACK,
                e);
    }

    private AttemptFailure brokenBody(IOException e) {
        RequestSent yes = RequestSent.YES;
        if (e instanceof JsonFailure json) {
            return json.truncated() ? truncated(e) : decoding(json);
        }
        if (e instanceof CharacterCodingException) {
            return undecodable(e);
        }
        if (e instanceof BodyStream.TooLargeException) {
            return transport(
                    FailureKind.FINAL,
                    Reason.TOO_LARGE,
                    yes,
                    "the answer of " + host + " is larger than allowed (" + e.getMessage()
                            + "). Ask for less per page, use an export, or raise CallOptions.maxBytes.",
                    e);
        }
        if (e instanceof SocketTimeoutException) {
            return transport(
                    FailureKind.SILENCE,
                    Reason.TIMEOUT,
                    yes,
                    host + " stopped sending in the middle of its answer.",
                    e);
        }
        if (e instanceof ProtocolException && !"unexpected end of stream".equals(e.getMessage())) {
            return protocol(e, yes);
        }
        boolean cut =
                e instanceof EOFException || e instanceof ProtocolException || e instanceof java.net.SocketException;
        return cut || isReset(e)
                ? truncated(e)
                : transport(
                        FailureKind.FINAL,
                        Reason.PROTOCOL,
                        yes,
                        "the answer of " + host + " is not encoded as it says.",
                        e);
    }

    private AttemptFailure undecodable(IOException e) {
        return AttemptFailure.last(trace -> new DecodingException(
                DecodingException.Reason.CHARSET,
                label + ": the answer of " + host + " is not in the character set it declares, or not in UTF-8.",
                null,
                e,
                trace));
    }

    private static boolean isReset(IOException e) {
        // HTTP/2 streams end with an exception of the library's internals.
        return e.getClass().getSimpleName().equals("StreamResetException");
    }

    private AttemptFailure truncated(IOException e) {
        return transport(
                FailureKind.TRUNCATED,
                Reason.TRUNCATED,
                RequestSent.YES,
                "the answer of " + host + " ended before its end. The server has executed the request.",
                e);
    }

    private AttemptFailure protocol(IOException e, RequestSent sent) {
        return transport(
                FailureKind.FINAL,
                Reason.PROTOCOL,
                sent,
                host + " does not speak HTTP as it should. Check the base URL and what stands between.",
                e);
    }

    private AttemptFailure decoding(JsonFailure e) {
        List<String> hidden = secrets.get();
        String what = Redaction.mask(String.valueOf(e.getMessage()), hidden);
        String path = e.path() == null ? null : Redaction.mask(e.path(), hidden);
        Throwable cause = Redaction.cause(e, hidden);
        return AttemptFailure.last(trace -> new DecodingException(
                e.reason() == null ? DecodingException.Reason.SYNTAX : e.reason(),
                label + ": the answer of " + host + " cannot be decoded. " + what + (what.endsWith(".") ? "" : "."),
                path,
                cause,
                trace));
    }

    /** Returns the failure of a call that was ended from outside. */
    AttemptFailure ended(EndedException e, RequestSent sent) {
        End end = e.end();
        String what = switch (end) {
            case DEADLINE ->
                "the deadline of the call passed before " + host
                        + " had answered. Raise CallOptions.callTimeout or ask for less.";
            case INTERRUPTED -> "the calling thread was interrupted while it waited for " + host + ".";
            case CLOSED -> "the transport was closed during this call to " + host + ".";
            case RELEASED -> "the stream from " + host + " was closed while it was read.";
            case TOO_SLOW -> host + " sent less than 1 KiB/s for a minute.";
        };
        Reason reason = switch (end) {
            case DEADLINE, TOO_SLOW -> Reason.TIMEOUT;
            case INTERRUPTED -> Reason.INTERRUPTED;
            case CLOSED, RELEASED -> Reason.CLOSED;
        };
        return transport(FailureKind.FINAL, reason, sent, what + (sent == RequestSent.MAYBE ? READ_BACK : ""), null);
    }

    AttemptFailure transport(
            FailureKind kind, Reason reason, RequestSent sent, String what, @Nullable Throwable cause) {
        Throwable shown = Redaction.cause(cause, secrets.get());
        return new AttemptFailure(
                kind, null, trace -> new TransportException(reason, label + ": " + what, shown, trace, sent));
    }
}
