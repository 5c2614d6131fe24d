package io.github.melsdk.events;

/** Options of reading one event. Call it, do not implement it: methods will be added. */
public interface EventOptions extends EventContent<EventOptions> {}
