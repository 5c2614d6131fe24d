package io.github.melsdk.core.internal.http;

/** How our own clients reach the engine of a transport, which the public interface does not show. */
public interface EngineHolder {

    /** Returns the engine. */
    Engine engine();
}
