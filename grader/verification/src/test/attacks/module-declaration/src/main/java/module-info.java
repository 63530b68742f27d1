module hidden {}
