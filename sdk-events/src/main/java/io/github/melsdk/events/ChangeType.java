package io.github.melsdk.events;

/** What happened to an event. */
public enum ChangeType {
    /** It was entered since the last synchronisation, or this is the first one. */
    CREATED,
    /**
     * It was changed. It may be new to the caller all the same, when it was entered long ago and published only now: write what
     * comes, whether it is there or not.
     */
    UPDATED,
    /** It was removed from the agenda. It may be unknown to the caller. */
    REMOVED
}
