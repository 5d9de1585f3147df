"""Holds every access that the embedded run has judged against moto's evaluation of IAM policies.

Usage: iam.py RECORD, the folder that -Dportal.iam.record named, each template in it translated beside it (NAME.json)

The policies are read from the translated templates once more, by nothing that the portal reads them with, and what AWS
manages is as moto has it. moto (moto.iam.access_control.IAMPolicy) judges actions, resources, denies and, of conditions,
StringEquals of a key that is there; every other it takes for true. So it is asked once for each way in which those others
can turn out in the statements that speak of an access, and the portal's verdict has to be one of its. Where it is the same
every time it has to be that one; where not, the condition decides, and only that is out of moto's sight.
"""

import collections
import itertools
import json
import pathlib
import re
import sys

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.aws_managed_policies import aws_managed_policies_data
from moto.iam.policy_validation import IAMPolicyDocumentValidator

REGION, ACCOUNT, ROOT = "eu-central-1", "000000000000", "portal"
MANAGED = json.loads(aws_managed_policies_data)
UNKNOWN = "\0"
NAMED = {
    "AWS::DynamoDB::Table": "TableName",
    "AWS::Events::EventBus": "Name",
    "AWS::SES::ConfigurationSet": "Name",
    "AWS::SQS::Queue": "QueueName",
}
ARNS = {
    "AWS::DynamoDB::Table Arn": "dynamodb:{region}:{account}:table/{name}",
    "AWS::DynamoDB::Table StreamArn": "dynamodb:{region}:{account}:table/{name}/stream/local",
    "AWS::Events::EventBus Arn": "events:{region}:{account}:event-bus/{name}",
    "AWS::IAM::Role Arn": "iam::{account}:role/{name}",
    "AWS::KMS::Key Arn": "kms:{region}:{account}:key/{name}",
    "AWS::Lambda::Alias": "lambda:{region}:{account}:function:{name}",
    "AWS::Lambda::Function Arn": "lambda:{region}:{account}:function:{name}",
    "AWS::S3::Bucket Arn": "s3:::{name}",
    "AWS::SQS::Queue Arn": "sqs:{region}:{account}:{name}",
    "AWS::SNS::Topic": "sns:{region}:{account}:{name}",
    "AWS::SecretsManager::Secret": "secretsmanager:{region}:{account}:secret:{name}",
}


class Stack:
    """A translated template whose references are resolved to the names that the embedded run gives."""

    def __init__(self, file, name, given):
        template = json.loads(file.with_name(file.name + ".json").read_text(encoding="utf-8"))
        self.resources = template["Resources"]
        self.name = name
        defaults = {key: of["Default"] for key, of in template.get("Parameters", {}).items() if "Default" in of}
        self.parameters = defaults | given
        self.parameters |= {"AWS::Region": REGION, "AWS::AccountId": ACCOUNT, "AWS::Partition": "aws", "AWS::StackName": name}

    def of_type(self, kind):
        return {id: resource["Properties"] for id, resource in self.resources.items() if resource["Type"] == kind}

    def resolved(self, value):
        if isinstance(value, list):
            return [self.resolved(each) for each in value]
        if not isinstance(value, dict):
            return value
        match value:
            case {"Ref": name}:
                return self.ref(name)
            case {"Fn::GetAtt": [id, attribute]}:
                return self.attribute(id, attribute)
            case {"Fn::GetAtt": path}:
                return self.attribute(*path.split(".", 1))
            case {"Fn::Sub": str(text)}:
                return re.sub(r"\$\{([^}]+)\}", lambda found: self.placeholder(found[1]), text)
            case _:
                return {key: self.resolved(member) for key, member in value.items()}

    def placeholder(self, name):
        return self.attribute(*name.split(".", 1)) if "." in name else str(self.ref(name))

    def ref(self, name):
        if name in self.parameters:
            return self.parameters[name]
        kind = self.resources.get(name, {}).get("Type")
        if kind in ARNS:
            return self.arn(kind, name)
        return self.physical(name) if kind else UNKNOWN

    def attribute(self, id, attribute):
        return self.arn(f"{self.resources.get(id, {}).get('Type')} {attribute}", id)

    def arn(self, kind, id):
        written = ARNS.get(kind)
        return "arn:aws:" + written.format(region=REGION, account=ACCOUNT, name=self.physical(id)) if written else UNKNOWN

    def physical(self, id):
        resource = self.resources[id]
        name = resource.get("Properties", {}).get(NAMED.get(resource["Type"]))
        own = self.resolved(name) if name else f"{ROOT}-{id}"
        return own.lower() if resource["Type"] == "AWS::S3::Bucket" else own


class Deployment:
    """The documents of each role's policies, and of each bucket's."""

    def __init__(self, folder):
        said = json.loads((folder / "deployment.json").read_text(encoding="utf-8"))
        given = {"PortalHost": "localhost", "PortalScheme": "http"} | said["parameters"]
        stacks = [Stack(folder / said["root"], ROOT, given)]
        for id, of in stacks[0].of_type("AWS::CloudFormation::Stack").items():
            place = of["TemplateURL"].split(".amazonaws.com/", 1)[1]
            passed = stacks[0].resolved(of.get("Parameters", {}))
            stacks.append(Stack(folder / place, f"{ROOT}-{id}-nested", passed))
        self.roles = collections.defaultdict(list)
        self.buckets = collections.defaultdict(list)
        for stack in stacks:
            self.read(stack)

    def read(self, stack):
        for id, of in stack.of_type("AWS::IAM::Role").items():
            for arn in of.get("ManagedPolicyArns", []):
                self.roles[f"{ROOT}-{id}"].append(MANAGED[arn.rsplit("/", 1)[1]]["Document"])
            for policy in of.get("Policies", []):
                self.add(stack, f"{ROOT}-{id}", policy["PolicyDocument"])
        for of in stack.of_type("AWS::IAM::RolePolicy").values():
            self.add(stack, stack.resolved(of["RoleName"]), of["PolicyDocument"])
        for of in stack.of_type("AWS::S3::BucketPolicy").values():
            self.buckets[f"arn:aws:s3:::{stack.resolved(of['Bucket'])}"].append(known(stack.resolved(of["PolicyDocument"])))

    def add(self, stack, role, document):
        policy = known({"Version": "2012-10-17"} | stack.resolved(document))
        IAMPolicyDocumentValidator(json.dumps(policy)).validate()
        self.roles[role].append(policy)

    def verdicts(self, access):
        """What moto says, for each way in which the conditions that it does not know can turn out; and these conditions."""
        own = statements(self.roles[access["caller"].split(":role/", 1)[1]])
        attached = [
            # moto takes a service that is named for everybody.
            statement
            for bucket, policies in self.buckets.items()
            if access["resource"] == bucket or access["resource"].startswith(bucket + "/")
            for statement in statements(policies)
            if statement["Principal"] == "*"
        ]
        own, attached = ([each for each in some if may_hold(each, access)] for some in (own, attached))
        unseen = [each for each in own + attached if not is_seen(each, access) and moto([bare(each)], access) is not PermissionResult.NEUTRAL]
        ways = []
        for held in itertools.product([False, True], repeat=len(unseen)):
            lost = [id(each) for each, holds in zip(unseen, held) if not holds]
            ways.append(together(*(moto([bare(each) for each in some if id(each) not in lost], access) for some in (own, attached))))
        return set(ways), {f"{operator} {key}" for each in unseen for operator, keys in each["Condition"].items() for key in keys}


def known(policy):
    if UNKNOWN in json.dumps(policy, ensure_ascii=False) or "\\u0000" in json.dumps(policy):
        sys.exit(f"This policy refers to something that is not resolved here: {json.dumps(policy)}")
    return policy


def statements(policies):
    return [each for policy in policies for each in (policy["Statement"] if isinstance(policy["Statement"], list) else [policy["Statement"]])]


def bare(statement):
    return {key: value for key, value in statement.items() if key != "Condition"}


def is_seen(statement, access):
    """Whether moto can say if its conditions hold: there are none, or the one that it knows, of a key that is there."""
    conditions = statement.get("Condition", {})
    keys = conditions.get("StringEquals", {})
    return not conditions or (len(conditions) == len(keys) == 1 and all(key.lower() in access["context"] for key in keys))


def may_hold(statement, access):
    """moto makes a deny of an allow whose condition is false."""
    if not is_seen(statement, access) or not statement.get("Condition"):
        return True
    alone = bare(statement) | {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": statement["Condition"]}
    return moto([alone], access) is PermissionResult.PERMITTED


def moto(some, access):
    context = {key: access["context"].get(key.lower()) for each in some for keys in each.get("Condition", {}).values() for key in keys}
    policy = IAMPolicy(json.dumps({"Version": "2012-10-17", "Statement": some}))
    return policy.is_action_permitted(access["action"], access["resource"], None, context)


def together(role, attached):
    """Within an account either may allow, and either may deny."""
    if PermissionResult.DENIED is role:
        return "DENIED_BY_ROLE"
    if PermissionResult.DENIED is attached:
        return "DENIED_BY_RESOURCE"
    return "ALLOWED" if PermissionResult.PERMITTED in (role, attached) else "NOT_ALLOWED_BY_ROLE"


def main(record):
    folder = pathlib.Path(record)
    lines = {line for file in folder.glob("*.jsonl") for line in file.read_text(encoding="utf-8").splitlines()}
    accesses = [json.loads(line) for line in sorted(lines)]
    if any(access.get("full") for access in accesses):
        sys.exit("A process has judged more than it writes down: let AccessLog write more, or record less.")
    deployments = {name: Deployment(folder / name) for name in {access["deployment"] for access in accesses}}
    count = collections.Counter()
    unseen = collections.Counter()
    differences = []
    for access in accesses:
        said, conditions = deployments[access["deployment"]].verdicts(access)
        kind = access["action"].split(":")[0]
        count["exact" if len(said) == 1 else "conditions"] += 1
        unseen.update(conditions if len(said) > 1 else [])
        count[kind, access["verdict"] == "ALLOWED"] += 1
        if access["verdict"] not in said:
            differences.append(f"{access['verdict']} here, {' or '.join(sorted(said))} by moto: {json.dumps(access)}")
    print(f"{len(accesses)} accesses by {len(deployments)} deployments held against moto: {count['exact']} in full,", end=" ")
    print(f"{count['conditions']} but for conditions that moto does not judge")
    for condition, times in sorted(unseen.items()):
        print(f"  not judged by moto: {condition}, {times} times")
    for kind in sorted({key[0] for key in count if isinstance(key, tuple)}):
        print(f"  {kind}: {count[kind, True]} allowed, {count[kind, False]} refused")
    for kind in ("dynamodb", "kms", "s3", "ses"):
        for allowed in (True, False):
            if not count[kind, allowed]:
                differences.append(f"No access of {kind} that is {'allowed' if allowed else 'refused'} was recorded.")
    print("\n".join(differences), end="\n" if differences else "", file=sys.stderr)
    sys.exit(bool(differences))


main(*sys.argv[1:])
