package io.creditbridge.calculators;

import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a calculator's question from the body: text that is no JSON is unreadable (400), too much of it is refused
 * (413), and what is wrong with its fields is named all at once (422).
 */
@Component
class JsonQuestions implements HandlerMethodArgumentResolver {

    /** Most bytes of a question: 10,000 loans or the wishes of a whole city's firms fit well within. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final JsonMapper json;

    JsonQuestions(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                && Record.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        HttpServletRequest servletRequest = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        requireJson(servletRequest.getContentType());
        byte[] body = servletRequest.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
        JsonNode tree = tree(body, servletRequest);
        return RecordReader.read(tree, parameter.getParameterType().asSubclass(Record.class));
    }

    private static void requireJson(@Nullable String contentType) throws HttpMediaTypeNotSupportedException {
        List<MediaType> supported = List.of(MediaType.APPLICATION_JSON);
        try {
            MediaType given = contentType == null ? null : MediaType.parseMediaType(contentType);
            if (given == null || !given.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                throw new HttpMediaTypeNotSupportedException(given, supported);
            }
        } catch (InvalidMediaTypeException noType) {
            throw new HttpMediaTypeNotSupportedException((MediaType) null, supported);
        }
    }

    private JsonNode tree(byte[] body, HttpServletRequest request) {
        try {
            JsonNode tree = json.readTree(body);
            if (!tree.isMissingNode()) {
                return tree;
            }
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("no JSON", unreadable, new ServletServerHttpRequest(request));
        }
        throw new HttpMessageNotReadableException("no content", new ServletServerHttpRequest(request));
    }
}
