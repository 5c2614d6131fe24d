package io.github.melsdk.testing.internal.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What goes wrong next at a service, and what happens between two requests. Thread-safe. */
public final class FailureScript {
    private final Deque<Misbehaviour> next = new ArrayDeque<>();
    private final Map<Integer, Runnable> events = new HashMap<>();
    private Duration latency = Duration.ZERO;
    private int count;

    /** Replaces or spoils one answer. */
    @FunctionalInterface
    public interface Misbehaviour {
        /**
         * Makes the answer that goes out.
         *
         * @param proper computes the right answer; not called means that the request is refused before processing
         * @return what is sent
         */
        Answer answer(Supplier<Answer> proper);
    }

    /**
     * Spoils the next answer that is not spoiled yet.
     *
     * @param misbehaviour how
     */
    public synchronized void add(Misbehaviour misbehaviour) {
        next.add(misbehaviour);
    }

    /**
     * Delays all answers.
     *
     * @param newLatency the delay
     */
    public synchronized void latency(Duration newLatency) {
        this.latency = newLatency;
    }

    /**
     * Lets something happen just before a request is answered.
     *
     * @param rank the number of the request since the start or the last {@link #clear()}, from 1
     * @param event what happens
     */
    public synchronized void before(int rank, Runnable event) {
        events.merge(rank, event, (first, second) -> () -> {
            first.run();
            second.run();
        });
    }

    /** Forgets everything that was planned. */
    public synchronized void clear() {
        next.clear();
        events.clear();
        latency = Duration.ZERO;
        count = 0;
    }

    /**
     * Answers a request as planned.
     *
     * @param proper computes the right answer
     * @return what is sent
     */
    public Answer play(Supplier<Answer> proper) {
        Runnable event;
        Misbehaviour misbehaviour;
        Duration delay;
        synchronized (this) {
            event = events.remove(++count);
            misbehaviour = next.poll();
            delay = latency;
        }
        if (event != null) {
            event.run();
        }
        Answer answer = misbehaviour == null ? proper.get() : misbehaviour.answer(proper);
        return answer.delayed(delay);
    }
}
