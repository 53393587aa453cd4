package io.creditbridge.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What the error page says of a request that was refused before it reached a page. */
@Component
class PageProblems extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> known = super.getErrorAttributes(request, options);
        Object detail = request.getAttribute(FilterProblems.DETAIL, RequestAttributes.SCOPE_REQUEST);
        if (detail != null) {
            known.put("detailKey", detail);
        }
        return known;
    }
}
