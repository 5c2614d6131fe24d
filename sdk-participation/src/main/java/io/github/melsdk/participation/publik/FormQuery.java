package io.github.melsdk.participation.publik;

/** Says what is read of the forms. Call it, do not implement it: methods will be added. */
public interface FormQuery {

    /**
     * Reads forms that agents may enter for citizens.
     *
     * @return this
     */
    FormQuery forAgents();

    /**
     * Reads how often each form was sent in.
     *
     * @return this
     */
    FormQuery withCount();

    /**
     * Reads disabled forms, too.
     *
     * @return this
     */
    FormQuery withDisabled();
}
