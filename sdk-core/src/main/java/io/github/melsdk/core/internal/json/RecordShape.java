package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of a record class once, so that its decoder has little to do per record. */
final class RecordShape {

    /** What to do about a type whose constructor cannot be called. */
    static final String INACCESSIBLE =
            "its constructor is not accessible; make the type public or open its package to the SDK";

    /** Stands for a component where the object ends. */
    static final int END = -2;

    /** Stands for a component before the first. */
    static final int BEGINNING = -1;

    private static final String OURS = "io.github.melsdk.";
    private static final int NONE = -1;

    private final Constructor<?> constructor;
    private final FieldTable fields;
    private final JsonDeserializer<Object>[] decoders;
    private final @Nullable Object[] defaults;
    private final SerializedString[] names;

    /** The component that followed each one last time, the first entry being for the beginning. A hint: races are harmless. */
    private final int[] followers;

    private final int[] primitives;
    private final int rest;
    private final Set<String> ignored;
    private final boolean ignoresAll;

    private RecordShape(
            Constructor<?> constructor,
            SettableBeanProperty[] properties,
            JsonDeserializer<Object>[] decoders,
            JsonIgnoreProperties.Value ignorals,
            DeserializationConfig config) {
        this.constructor = constructor;
        this.fields = fields(properties, config);
        this.decoders = decoders;
        this.rest = rest(properties);
        this.ignored = ignorals.findIgnoredForDeserialization();
        this.ignoresAll = ignorals.getIgnoreUnknown();
        this.names = new SerializedString[properties.length];
        this.defaults = new Object[properties.length];
        this.followers = IntStream.rangeClosed(0, properties.length).toArray();
        for (int i = 0; i < properties.length; i++) {
            Class<?> type = properties[i].getType().getRawClass();
            names[i] = new SerializedString(properties[i].getName());
            defaults[i] = type.isPrimitive() ? ClassUtil.defaultValue(type) : null;
        }
        this.primitives = IntStream.range(0, defaults.length)
                .filter(i -> defaults[i] != null)
                .toArray();
    }

    /**
     * Tells whether a class is made by one constructor that takes all its fields and by nothing else. This is asked of
     * Jackson and not of the class, because records are ordinary classes on older Android.
     */
    static boolean fits(ValueInstantiator creators, BeanDescription description, int settable) {
        if (!(creators.getWithArgsCreator() instanceof AnnotatedConstructor)
                || creators.canCreateUsingDefault()
                || creators.canCreateUsingDelegate()
                || creators.canCreateUsingArrayDelegate()
                || creators.canCreateFromString()
                || description.getObjectIdInfo() != null) {
            return false;
        }
        return settable <= creators.getWithArgsCreator().getParameterCount();
    }

    static RecordShape of(ValueInstantiator creators, BeanDescription description, DeserializationContext context)
            throws JsonMappingException {
        SettableBeanProperty[] properties = creators.getFromObjectArguments(context.getConfig());
        @SuppressWarnings("unchecked") // there are no generic arrays
        JsonDeserializer<Object>[] decoders = (JsonDeserializer<Object>[]) new JsonDeserializer<?>[properties.length];
        for (int i = 0; i < properties.length; i++) {
            decoders[i] = decoder(properties[i], context);
        }
        Constructor<?> constructor =
                (Constructor<?>) creators.getWithArgsCreator().getMember();
        if (!open(constructor)) {
            context.reportBadDefinition(description.getType(), INACCESSIBLE);
        }
        return new RecordShape(
                constructor,
                properties,
                decoders,
                context.getConfig().getDefaultPropertyIgnorals(description.getBeanClass(), description.getClassInfo()),
                context.getConfig());
    }

    /** Needed for what an application keeps to itself; for a public constructor it only saves the check per call. */
    private static boolean open(Constructor<?> constructor) {
        try {
            constructor.setAccessible(true);
            return true;
        } catch (RuntimeException refused) {
            return Modifier.isPublic(constructor.getModifiers())
                    && Modifier.isPublic(constructor.getDeclaringClass().getModifiers());
        }
    }

    /** A primitive is decoded as its wrapper, which can be absent. */
    private static JsonDeserializer<Object> decoder(SettableBeanProperty property, DeserializationContext context)
            throws JsonMappingException {
        JavaType type = property.getType();
        if (property.getMember().hasAnnotation(JsonAnySetter.class)) {
            return Contextual.find(context, type.getContentType(), property);
        }
        if (property.hasValueDeserializer()) {
            return property.getValueDeserializer();
        }
        if (type.isPrimitive()) {
            type = context.constructType(ClassUtil.wrapperType(type.getRawClass()));
        }
        return Contextual.typed(
                Contextual.find(context, type, property), property.getValueTypeDeserializer(), property);
    }

    private static FieldTable fields(SettableBeanProperty[] properties, DeserializationConfig config) {
        Map<String, Integer> fields = new HashMap<>();
        for (int i = 0; i < properties.length; i++) {
            for (PropertyName alias : properties[i].findAliases(config)) {
                fields.putIfAbsent(alias.getSimpleName(), i);
            }
        }
        int rest = rest(properties);
        for (int i = 0; i < properties.length; i++) {
            if (i != rest) {
                fields.put(properties[i].getName(), i);
            }
        }
        return new FieldTable(fields);
    }

    private static int rest(SettableBeanProperty[] properties) {
        for (int i = 0; i < properties.length; i++) {
            if (properties[i].getMember().hasAnnotation(JsonAnySetter.class)) {
                return i;
            }
        }
        return NONE;
    }

    static boolean isPlain(SettableBeanProperty property) {
        return property.getMember() != null
                && !property.getMember().hasAnnotation(JsonUnwrapped.class)
                && property.getInjectableValueId() == null
                && property.getManagedReferenceName() == null;
    }

    int size() {
        return decoders.length;
    }

    /** Returns the field name of a component, in the form that a parser compares fastest. */
    SerializedString name(int component) {
        return names[component];
    }

    /** Returns the component that likely follows one; servers write fields in an order of their own, but always in the same. */
    int follower(int component) {
        return followers[component + 1];
    }

    /** Notes what followed a component, where that was not what was likely. */
    void followedBy(int component, int next) {
        followers[component + 1] = next;
    }

    /** Returns the component of a field, or {@link FieldTable#UNKNOWN}. */
    int find(String name) {
        return fields.find(name);
    }

    JsonDeserializer<Object> decoder(int component) {
        return decoders[component];
    }

    /** Returns what null stands for. */
    @Nullable
    Object nullValue(int component, DeserializationContext context) throws JsonMappingException {
        return decoders[component].getNullValue(context);
    }

    /** Returns the component that takes the fields which no other takes, or a negative number. */
    int rest() {
        return rest;
    }

    boolean isIgnored(String name) {
        return ignored.contains(name) || ignoresAll && rest < 0;
    }

    /** Tells whether fields that no component takes are normal: the type keeps them and ignores what is unknown. */
    boolean expectsOthers() {
        return ignoresAll && rest >= 0;
    }

    boolean isOurs() {
        return constructor.getDeclaringClass().getName().startsWith(OURS);
    }

    String simpleName() {
        return constructor.getDeclaringClass().getSimpleName();
    }

    /** Gives absent primitives Java's default and returns the name of the first one, or null if there is none. */
    @Nullable
    String fillPrimitives(@Nullable Object[] values) {
        String missing = null;
        for (int i : primitives) {
            if (values[i] == null) {
                values[i] = defaults[i];
                missing = missing == null ? names[i].getValue() : missing;
            }
        }
        return missing;
    }

    Object create(@Nullable Object[] values) throws ReflectiveOperationException {
        return constructor.newInstance(values);
    }
}
