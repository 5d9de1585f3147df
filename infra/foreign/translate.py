"""Translates a SAM template without an account, names dependency cycles, counts resources.

Usage: translate.py TEMPLATE OUTPUT MOST_RESOURCES
"""

import collections
import json
import os
import re
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "eu-central-1")

import networkx
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse


class NoManagedPolicies(dict):
    """There are none in the template; the translator asks all the same."""

    def get(self, name, default=None):
        return f"arn:aws:iam::aws:policy/{name}"

    def __contains__(self, name):
        return False


def uploaded(template):
    """The translator wants code where `sam package` would put it."""
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://bucket/function.zip"
        if resource["Type"] == "AWS::Serverless::Application":
            location = resource["Properties"]["Location"]
            resource["Properties"]["Location"] = f"https://bucket.s3.amazonaws.com/{location}"
    return template


def references(value):
    """Logical names that a value refers to."""
    if isinstance(value, list):
        for element in value:
            yield from references(element)
    if not isinstance(value, dict):
        return
    for name, member in value.items():
        if name == "Ref":
            yield member
        elif name == "Fn::GetAtt":
            yield member[0] if isinstance(member, list) else member.split(".")[0]
        elif name == "Fn::Sub":
            text = member if isinstance(member, str) else member[0]
            yield from re.findall(r"\$\{([A-Za-z0-9]+)(?:\.[A-Za-z.]+)?\}", text)
            yield from references(member[1:] if isinstance(member, list) else [])
        elif name == "DependsOn":
            yield from [member] if isinstance(member, str) else member
        else:
            yield from references(member)


def cycles(resources):
    graph = networkx.DiGraph(
        (name, other)
        for name, resource in resources.items()
        for other in references(resource)
        if other in resources
    )
    knots = [sorted(knot) for knot in networkx.strongly_connected_components(graph) if len(knot) > 1]
    return knots + [[name] for name in graph if graph.has_edge(name, name)]


def main(template, output, most):
    with open(template, encoding="utf-8") as file:
        source = uploaded(yaml_parse(file.read()))
    translated = Translator(NoManagedPolicies(), Parser()).translate(source, parameter_values={"Release": "0" * 64})
    with open(output, "w", encoding="utf-8") as file:
        json.dump(translated, file, indent=1, default=str)
    resources = translated["Resources"]
    kinds = collections.Counter(r["Type"] for r in resources.values())
    print(f"{template}: {len(resources)} resources of {most}, {kinds['AWS::ApiGatewayV2::Route']} routes")
    knots = cycles(resources)
    for knot in knots:
        print("dependency cycle:", ", ".join(knot))
    if knots or len(resources) > int(most):
        sys.exit(1)


main(*sys.argv[1:])
