package io.github.melsdk.participation.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.OpenEnum;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a type of report asks.
 *
 * @param serviceCode code of the type
 * @param questions in the order to show them
 */
public record ReportDefinition(
        @JsonProperty("service_code") String serviceCode,
        @JsonProperty("attributes") List<Question> questions) {

    /** Puts the questions in order. */
    public ReportDefinition {
        serviceCode = serviceCode == null ? "" : serviceCode;
        questions = questions == null
                ? List.of()
                : questions.stream()
                        .sorted(Comparator.comparingInt(
                                question -> question.order() == null ? Integer.MAX_VALUE : question.order()))
                        .toList();
    }

    /**
     * One question; the standard calls it an attribute.
     *
     * @param code its identifier, for {@link ReportDraft#attribute}
     * @param variable false for an explanation that wants no answer; null if the server does not say
     * @param type what kind of answer it wants
     * @param required whether it must be answered, null if the server does not say
     * @param hint how to write the answer, null if there is none
     * @param order its place, from 1; null if the server does not say
     * @param description the question itself, null if there is none
     * @param choices the possible answers, empty unless {@code type} is a choice
     */
    public record Question(
            @JsonProperty("code") String code,
            @JsonProperty("variable") @Nullable Boolean variable,
            @JsonProperty("datatype") OpenEnum<AnswerType> type,
            @JsonProperty("required") @Nullable Boolean required,
            @JsonProperty("datatype_description") @Nullable String hint,
            @JsonProperty("order") @Nullable Integer order,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("values") List<Choice> choices) {

        /** Copies the choices and binds the type. */
        public Question {
            code = code == null ? "" : code;
            type = OpenEnum.bind(AnswerType.class, type);
            choices = choices == null ? List.of() : List.copyOf(choices);
        }

        /**
         * Tells whether a report must answer it.
         *
         * @return true if it is required and no mere explanation
         */
        public boolean isRequired() {
            return Boolean.TRUE.equals(required) && !Boolean.FALSE.equals(variable);
        }
    }

    /**
     * One possible answer.
     *
     * @param key what to send
     * @param name what to show, null if there is nothing but the key
     */
    public record Choice(
            @JsonProperty("key") String key,
            @JsonProperty("name") @Nullable String name) {

        /** Turns a missing key into an empty one. */
        public Choice {
            key = key == null ? "" : key;
        }
    }
}
