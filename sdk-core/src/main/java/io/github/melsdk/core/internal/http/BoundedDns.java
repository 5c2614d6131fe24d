package io.github.melsdk.core.internal.http;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/** Name look-ups cannot be interrupted: they run on a thread of their own, and the call stops waiting in time. */
final class BoundedDns implements Dns {

    private final Dns dns;
    private final Duration longest;
    private final Map<Thread, FutureTask<?>> waiting = new ConcurrentHashMap<>();

    BoundedDns(Dns dns, Duration longest) {
        this.dns = dns;
        this.longest = longest;
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        FutureTask<List<InetAddress>> task = new FutureTask<>(() -> dns.lookup(hostname));
        Thread thread = new Thread(task, "mel-sdk-dns");
        thread.setDaemon(true);
        waiting.put(Thread.currentThread(), task);
        try {
            thread.start();
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (CancellationException e) {
            throw unknown(hostname, "the call ended first", e);
        } catch (TimeoutException e) {
            throw unknown(hostname, "no answer of the name service within " + longest, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(hostname, "interrupted", new InterruptedIOException());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw unknown(hostname, "the name service failed", e.getCause());
        } finally {
            waiting.remove(Thread.currentThread());
        }
    }

    /** Ends the wait of a thread, if it waits here. */
    void giveUp(Thread thread) {
        FutureTask<?> task = waiting.get(thread);
        if (task != null) {
            task.cancel(false);
        }
    }

    private static UnknownHostException unknown(String hostname, String why, @Nullable Throwable cause) {
        UnknownHostException unknown = new UnknownHostException(hostname + ": " + why);
        unknown.initCause(cause);
        return unknown;
    }
}
