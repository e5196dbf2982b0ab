# SPDX-License-Identifier: MIT
"""Other readers of YAML: each makes a tree of dict, list and str out of bytes, or raises Refused."""
import ctypes
import ctypes.util

import yaml


class Refused(Exception):
    """The reader does not take these bytes, or takes them in a way that no record is meant to be read."""


def keyed(pairs):
    tree = {}
    for key, value in pairs:
        if not isinstance(key, str) or key in tree:
            raise Refused("a key that is no text, or stands twice")
        tree[key] = value
    return tree


def _map(loader, node):
    return keyed((loader.construct_object(k, True), loader.construct_object(v, True)) for k, v in node.value)


class _Python(yaml.BaseLoader):
    """PyYAML's own BaseLoader, but a key that stands twice does not overwrite the first."""


class _C(yaml.CBaseLoader):
    """The same over libyaml, which the YAML libraries of many languages are made of."""


_Python.add_constructor("tag:yaml.org,2002:map", _map)
_C.add_constructor("tag:yaml.org,2002:map", _map)


def _loaded(data, loader):
    try:
        return yaml.load(data, Loader=loader)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as fault:
        raise Refused(str(fault)) from fault


def pyyaml(data):
    """YAML 1.1, every scalar as text."""
    return _loaded(data, _Python)


def libyaml(data):
    """YAML 1.1, every scalar as text."""
    return _loaded(data, _C)


def pyyaml_typed(data):
    """YAML 1.1 with its types: what a script that calls safe_load gets."""
    try:
        return yaml.safe_load(data)
    except (yaml.YAMLError, ValueError) as fault:
        raise Refused(str(fault)) from fault


class _Settings(ctypes.Structure):
    _fields_ = [("search_path", ctypes.c_char_p), ("flags", ctypes.c_uint), ("userdata", ctypes.c_void_p),
                ("diag", ctypes.c_void_p)]


def _fyaml():
    library = ctypes.CDLL("libfyaml.so.0")
    pointer, size = ctypes.c_void_p, ctypes.c_size_t
    handle = ctypes.POINTER(pointer)
    for name, result, *arguments in (
            ("fy_parser_create", pointer, ctypes.POINTER(_Settings)),
            ("fy_parser_get_diag", pointer, pointer),
            ("fy_diag_set_collect_errors", None, pointer, ctypes.c_bool),
            ("fy_parser_set_string", ctypes.c_int, pointer, ctypes.c_char_p, size),
            ("fy_parse_load_document", pointer, pointer),
            ("fy_parser_get_stream_error", ctypes.c_bool, pointer),
            ("fy_parse_document_destroy", None, pointer, pointer),
            ("fy_parser_destroy", None, pointer),
            ("fy_document_root", pointer, pointer),
            ("fy_node_get_type", ctypes.c_int, pointer),
            ("fy_node_get_scalar", ctypes.POINTER(ctypes.c_char), pointer, ctypes.POINTER(size)),
            ("fy_node_sequence_iterate", pointer, pointer, handle),
            ("fy_node_mapping_iterate", pointer, pointer, handle),
            ("fy_node_pair_key", pointer, pointer),
            ("fy_node_pair_value", pointer, pointer)):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


FY = _fyaml()


def _children(iterate, node):
    state = ctypes.c_void_p()
    while True:
        child = iterate(node, ctypes.byref(state))
        if not child:
            return
        yield child


def _fyaml_tree(node):
    if not node:
        return ""  # an empty value
    kind = FY.fy_node_get_type(node)
    if kind == 0:
        size = ctypes.c_size_t()
        text = FY.fy_node_get_scalar(node, ctypes.byref(size))
        try:
            return ctypes.string_at(text, size.value).decode("utf-8") if text else ""
        except UnicodeDecodeError as fault:
            raise Refused("it makes bytes that are not UTF-8") from fault
    if kind == 1:
        return [_fyaml_tree(item) for item in _children(FY.fy_node_sequence_iterate, node)]
    return keyed((_fyaml_tree(FY.fy_node_pair_key(pair)), _fyaml_tree(FY.fy_node_pair_value(pair)))
                 for pair in _children(FY.fy_node_mapping_iterate, node))


def fyaml(data):
    """YAML 1.2, every scalar as text."""
    settings = _Settings(None, 0, None, None)
    parser = FY.fy_parser_create(ctypes.byref(settings))
    FY.fy_diag_set_collect_errors(FY.fy_parser_get_diag(parser), True)  # else they are printed
    try:
        if FY.fy_parser_set_string(parser, data, len(data)) != 0:
            raise Refused("no text")
        trees = []
        while True:
            document = FY.fy_parse_load_document(parser)
            if not document:
                break
            try:
                trees.append(_fyaml_tree(FY.fy_document_root(document)))
            finally:
                FY.fy_parse_document_destroy(parser, document)
        if FY.fy_parser_get_stream_error(parser):
            raise Refused("not YAML")
        if len(trees) != 1:
            raise Refused("%d documents" % len(trees))
        return trees[0]
    finally:
        FY.fy_parser_destroy(parser)
