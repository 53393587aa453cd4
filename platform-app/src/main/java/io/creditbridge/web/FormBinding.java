package io.creditbridge.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms are records: only what their constructors declare is bound, so that no made-up field reaches a property. */
@ControllerAdvice(annotations = Controller.class)
class FormBinding {

    @InitBinder
    void declaredFieldsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
