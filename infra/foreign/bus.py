"""Puts the templates' rules on a real EventBridge and sees that they let through the sample events that fit, and no others.

Usage: bus.py ENDPOINT EVENTS TEMPLATE...
"""

import copy
import itertools
import json
import pathlib
import re
import sys
import time

import boto3
import yaml

STACK = "portal"


class Template(yaml.SafeLoader):
    """YAML with CloudFormation's tags."""


def tagged(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    return {suffix: value}


Template.add_multi_constructor("!", tagged)


# The name in the samples of the one bucket, made up as CloudFormation does, and passed by the root.
PASSED = {"MaterialBucket": f"{STACK}-material-1example"}


def resolved(value, resources):
    """References to resources and parameters, replaced by their names."""
    if isinstance(value, list):
        return [resolved(element, resources) for element in value]
    if isinstance(value, dict):
        if set(value) == {"Ref"}:
            name = value["Ref"]
            return PASSED[name] if name in PASSED else resolved(resources[name]["Properties"]["Name"], resources)
        if set(value) == {"Sub"}:
            return value["Sub"].replace("${Portal}", STACK)
        return {name: resolved(member, resources) for name, member in value.items()}
    return value


def rules(template):
    with open(template, encoding="utf-8") as file:
        resources = yaml.load(file, Template)["Resources"]
    for name, resource in resources.items():
        if resource["Type"] != "AWS::Serverless::Function":
            continue
        for label, trigger in resource["Properties"].get("Events", {}).items():
            if trigger["Type"] == "EventBridgeRule":
                properties = resolved(
                    {key: trigger["Properties"].get(key) for key in ("EventBusName", "Pattern")}, resources
                )
                yield name, label, properties["EventBusName"] or "default", properties["Pattern"]


def samples(folder):
    """Bus events by sample name; what streams and the scheduler send does not come by a bus."""
    for path in sorted(pathlib.Path(folder).glob("*/*.json")):
        event = json.loads(path.read_text(encoding="utf-8"))
        if "detail-type" in event and event["source"] != "aws.scheduler":
            yield path.stem, event


def strangers(event):
    """Events that differ from a sample in what a rule looks at."""
    other = copy.deepcopy(event)
    other["detail-type"] = "Something Else"
    yield "type", other
    other = copy.deepcopy(event)
    other["source"] = "elsewhere"
    yield "source", other
    if "mail" in event["detail"]:
        other = copy.deepcopy(event)
        other["detail"]["mail"]["tags"]["ses:configuration-set"] = ["of-others"]
        yield "set", other
    for field, name in (("bucket", "name"), ("s3ObjectDetails", "bucketName")):
        if field in event["detail"]:
            other = copy.deepcopy(event)
            other["detail"][field][name] = "of-others"
            yield "bucket", other


def is_heard(patterns, event):
    return any(matches(pattern, event) for pattern in patterns)


def matches(pattern, event):
    """Whether an event fits a pattern, as far as the templates' patterns go."""
    return all(
        matches(wanted, event.get(name, {})) if isinstance(wanted, dict)
        else name in event and fits(wanted, event[name])
        for name, wanted in pattern.items()
    )


def fits(wanted, value):
    values = value if isinstance(value, list) else [value]
    return any(is_like(one, each) for one in wanted for each in values)


def is_like(wanted, value):
    if not isinstance(wanted, dict):
        return wanted == value
    assert set(wanted) == {"wildcard"}, f"Nobody here knows {wanted}"
    return re.fullmatch(".*".join(map(re.escape, wanted["wildcard"].split("*"))), value, re.S) is not None


def main(endpoint, folder, *templates):
    def client(service):
        return boto3.client(
            service, endpoint_url=endpoint, region_name="eu-central-1",
            aws_access_key_id="test", aws_secret_access_key="test",
        )

    events, sqs = client("events"), client("sqs")
    queues, bus_of, patterns = {}, {}, {}
    for function, label, bus, pattern in itertools.chain.from_iterable(map(rules, templates)):
        if bus != "default" and bus not in bus_of.values():
            events.create_event_bus(Name=bus)
        bus_of[function] = bus
        patterns.setdefault(function, []).append(pattern)
        queues[function] = sqs.create_queue(QueueName=function)["QueueUrl"]
        arn = sqs.get_queue_attributes(QueueUrl=queues[function], AttributeNames=["QueueArn"])
        rule = f"{function}-{label}-rule"
        events.put_rule(Name=rule, EventBusName=bus, EventPattern=json.dumps(pattern))
        failed = events.put_targets(
            Rule=rule, EventBusName=bus,
            Targets=[{"Id": "queue", "Arn": arn["Attributes"]["QueueArn"]}],
        )
        assert failed["FailedEntryCount"] == 0, failed

    wanted = {function: {} for function in queues}
    for name, event in samples(folder):
        function = name.split("-")[0]
        bus = bus_of[function]
        sent = [("", event), *strangers(event)]
        for kind, variant in sent:
            detail = dict(variant["detail"], marker=name + kind)
            answer = events.put_events(
                Entries=[{
                    "Source": variant["source"], "DetailType": variant["detail-type"],
                    "Detail": json.dumps(detail), "EventBusName": bus,
                }]
            )
            assert answer["FailedEntryCount"] == 0, answer
            assert kind or is_heard(patterns[function], event), f"{function} does not hear {name}"
            for hearer in queues:
                if bus_of[hearer] == bus and is_heard(patterns[hearer], variant):
                    wanted[hearer][name + kind] = detail

    wrong = 0
    for function, queue in queues.items():
        before = wrong
        arrived = {}
        quiet = 0
        while quiet < 2:
            messages = sqs.receive_message(
                QueueUrl=queue, MaxNumberOfMessages=10, WaitTimeSeconds=1
            ).get("Messages", [])
            quiet = 0 if messages else quiet + 1
            for message in messages:
                event = json.loads(message["Body"])
                arrived[event["detail"]["marker"]] = event["detail"]
                sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
        for name in sorted(wanted[function].keys() | arrived.keys()):
            if wanted[function].get(name) != arrived.get(name):
                print(f"{function}: {name} {'did not arrive' if name not in arrived else 'arrived'}")
                wrong += 1
        print(f"{function}: {len(arrived)} of {len(wanted[function])} samples arrived, and nothing else"
              if wrong == before else f"{function}: wrong")
    sys.exit(1 if wrong else 0)


main(*sys.argv[1:])
