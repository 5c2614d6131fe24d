package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** The format of long descriptions. */
public enum LongDescriptionFormat implements WireConstant {
    /** Markdown, as it is stored. */
    MARKDOWN("markdown"),
    /** HTML. */
    HTML("HTML"),
    /** HTML in which links to videos and the like are embedded. */
    HTML_WITH_EMBEDS("HTMLWithEmbeds");

    private final String wire;

    LongDescriptionFormat(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
