// Green Island (綠島)
