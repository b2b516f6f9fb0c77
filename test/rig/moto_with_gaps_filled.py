"""moto_server with what the modules `queue` and `redis` need and moto 5.2.1 does not have.

Called like moto_server itself: `python3 moto_with_gaps_filled.py -H 127.0.0.1 -p 5000`. Each addition follows one page of AWS's API
reference, named beside it; requests and answers are read and written by moto with AWS's own description of the API. It
refuses to start where moto has another shape inside than the one that was looked at: another version may have closed a
gap itself, or may pass by what is put in here.
"""

import re
import sys
from types import SimpleNamespace

from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, EmptyResult
from moto.elasticache.exceptions import CacheClusterNotFound
from moto.elasticache.models import ElastiCacheBackend, ReplicationGroup
from moto.elasticache.responses import ElastiCacheResponse
from moto.server import main
from moto.sqs.models import Queue

SQS = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/"
ELASTICACHE = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/"


def expect(found: bool, what: str) -> None:
    if not found:
        sys.exit(f"moto is another one than this file was written for: {what}. Look at test/rig/moto_with_gaps_filled.py.")


class NotFound(ServiceException):
    """A 404 of ElastiCache, whose code says what was not found."""

    def __init__(self, code: str, name: str):
        super().__init__(f"{name} not found.")
        self.code = code


class Refused(ServiceException):
    def __init__(self, code: str, message: str):
        super().__init__(message)
        self.code = code


# API_SetQueueAttributes: RedriveAllowPolicy. moto takes it as it takes any attribute, and leaves it out of its answers.


def keep_who_may_send_dead_letters() -> None:
    expect("RedrivePolicy" in Queue.BASE_ATTRIBUTES, "SQS has no list of attributes")
    expect("RedriveAllowPolicy" not in Queue.BASE_ATTRIBUTES, "SQS has RedriveAllowPolicy itself")
    Queue.BASE_ATTRIBUTES.append("RedriveAllowPolicy")
    Queue.redrive_allow_policy = None


# API_CreateUserGroup, API_DescribeUserGroups, API_DeleteUserGroup.


def create_user_group(self: ElastiCacheResponse) -> ActionResult:
    backend, params = self.elasticache_backend, self._get_params()
    name, users = params["UserGroupId"], params.get("UserIds", [])
    if name in backend.user_groups:
        raise Refused("UserGroupAlreadyExists", f"User group {name} already exists.")
    found = [backend.describe_users(user_id=user)[0] for user in users]
    # "DefaultUserRequired: You must add default user to a user group"; its name counts, not its id.
    if not any(user.name == "default" for user in found):
        raise Refused("DefaultUserRequired", "User group needs to contain a user with the user name default.")
    group = SimpleNamespace(
        user_group_id=name,
        status="active",
        engine=params["Engine"],
        user_ids=users,
        minimum_engine_version="6.0",
        arn=arn_of(backend, "usergroup", name),
    )
    backend.user_groups[name] = group
    backend.tagging_service.tag_resource(group.arn, params.get("Tags", []))
    return ActionResult(group)


def describe_user_groups(self: ElastiCacheResponse) -> ActionResult:
    return ActionResult({"UserGroups": named(self, "user_groups", "UserGroupId", "UserGroupNotFound")})


def delete_user_group(self: ElastiCacheResponse) -> ActionResult:
    (group,) = named(self, "user_groups", "UserGroupId", "UserGroupNotFound")
    del self.elasticache_backend.user_groups[group.user_group_id]
    return ActionResult(group)


# API_CreateCacheParameterGroup, API_ModifyCacheParameterGroup, API_DescribeCacheParameterGroups,
# API_DescribeCacheParameters, API_DeleteCacheParameterGroup. Parameters that nobody changed are not listed: with
# `Source: user`, as the provider asks, AWS does not list them either.


def create_cache_parameter_group(self: ElastiCacheResponse) -> ActionResult:
    backend, params = self.elasticache_backend, self._get_params()
    name = params["CacheParameterGroupName"]
    if name in backend.parameter_groups:
        raise Refused("CacheParameterGroupAlreadyExists", f"Cache parameter group {name} already exists.")
    group = SimpleNamespace(
        cache_parameter_group_name=name,
        cache_parameter_group_family=params["CacheParameterGroupFamily"],
        description=params["Description"],
        is_global=False,
        arn=arn_of(backend, "parametergroup", name),
        changed={},
    )
    backend.parameter_groups[name] = group
    backend.tagging_service.tag_resource(group.arn, params.get("Tags", []))
    return ActionResult({"CacheParameterGroup": group})


def modify_cache_parameter_group(self: ElastiCacheResponse) -> ActionResult:
    (group,) = named(self, "parameter_groups", "CacheParameterGroupName", "CacheParameterGroupNotFound")
    for one in self._get_params()["ParameterNameValues"]:
        group.changed[one["ParameterName"]] = one["ParameterValue"]
    return ActionResult({"CacheParameterGroupName": group.cache_parameter_group_name})


def describe_cache_parameter_groups(self: ElastiCacheResponse) -> ActionResult:
    found = named(self, "parameter_groups", "CacheParameterGroupName", "CacheParameterGroupNotFound")
    return ActionResult({"CacheParameterGroups": found})


def describe_cache_parameters(self: ElastiCacheResponse) -> ActionResult:
    (group,) = named(self, "parameter_groups", "CacheParameterGroupName", "CacheParameterGroupNotFound")
    parameters = [
        {"ParameterName": name, "ParameterValue": value, "Source": "user"} for name, value in group.changed.items()
    ]
    return ActionResult({"Parameters": parameters})


def delete_cache_parameter_group(self: ElastiCacheResponse) -> ActionResult:
    (group,) = named(self, "parameter_groups", "CacheParameterGroupName", "CacheParameterGroupNotFound")
    backend = self.elasticache_backend
    # "InvalidCacheParameterGroupState": one that is in use is not deleted.
    for cache in backend.replication_groups.values():
        if cache.cache_parameter_group_name == group.cache_parameter_group_name:
            raise Refused("InvalidCacheParameterGroupState", "One or more cache clusters are still using it.")
    del backend.parameter_groups[group.cache_parameter_group_name]
    return EmptyResult()


# API_DescribeCacheClusters: a node of a replication group is a cache cluster too. moto keeps their names alone.


def describe_cache_clusters(self: ElastiCacheBackend, cache_cluster_id: str | None = None) -> list:
    nodes = {node: group for group in self.replication_groups.values() for node in group.member_clusters}
    if cache_cluster_id in nodes:
        return [node_of(nodes[cache_cluster_id], cache_cluster_id)]
    if cache_cluster_id in self.cache_clusters:
        return [self.cache_clusters[cache_cluster_id]]
    if cache_cluster_id:
        raise CacheClusterNotFound(cache_cluster_id)
    return [*self.cache_clusters.values(), *(node_of(group, node) for node, group in nodes.items())]


def node_of(group: ReplicationGroup, name: str) -> dict:
    return {
        "CacheClusterId": name,
        "ReplicationGroupId": group.replication_group_id,
        "CacheClusterStatus": "available",
        "CacheNodeType": group.cache_node_type,
        "NumCacheNodes": 1,
        "Engine": group.engine,
        # AWS answers with the patch too.
        "EngineVersion": f"{group.engine_version}.0",
        "CacheParameterGroup": {
            "CacheParameterGroupName": group.cache_parameter_group_name,
            "ParameterApplyStatus": "in-sync",
        },
        "CacheNodes": [],
        "SecurityGroups": [{"SecurityGroupId": one, "Status": "active"} for one in group.security_group_ids or []],
        "AutoMinorVersionUpgrade": group.auto_minor_version_upgrade,
        "SnapshotRetentionLimit": group.snapshot_retention_limit,
        "SnapshotWindow": group.snapshot_window,
        "PreferredMaintenanceWindow": "sun:01:00-sun:02:00",
        "AtRestEncryptionEnabled": group.at_rest_encryption_enabled,
        "TransitEncryptionEnabled": group.transit_encryption_enabled,
        "TransitEncryptionMode": group.transit_encryption_mode,
        "AuthTokenEnabled": group.auth_token_enabled,
        "NetworkType": group.network_type,
        "IpDiscovery": group.ip_discovery,
    }


# API_DeleteReplicationGroup: with FinalSnapshotIdentifier a last snapshot is taken first, and in the end the group is gone.
# moto takes none, and says "deleting" for ever.


def delete_replication_group(self: ElastiCacheResponse) -> ActionResult:
    backend, params = self.elasticache_backend, self._get_params()
    name, snapshot = params["ReplicationGroupId"], params.get("FinalSnapshotIdentifier")
    (group,) = backend.describe_replication_groups(name)
    if snapshot:
        backend.create_snapshot(
            snapshot_name=snapshot, replication_group_id=name, cache_cluster_id=None, kms_key_id=None, tags=None
        )
    group.status = "deleting"
    del backend.replication_groups[name]
    return ActionResult({"ReplicationGroup": group})


def arn_of(backend: ElastiCacheBackend, kind: str, name: str) -> str:
    return f"arn:aws:elasticache:{backend.region_name}:{backend.account_id}:{kind}:{name}"


def named(self: ElastiCacheResponse, kept: str, parameter: str, code: str) -> list:
    """Those of a kind: the one that the request names, or all of them."""
    things, name = getattr(self.elasticache_backend, kept), self._get_params().get(parameter)
    if not name:
        return list(things.values())
    if name not in things:
        raise NotFound(code, name)
    return [things[name]]


def keep_what_a_cache_needs() -> None:
    for missing in (
        create_user_group,
        describe_user_groups,
        delete_user_group,
        create_cache_parameter_group,
        modify_cache_parameter_group,
        describe_cache_parameter_groups,
        describe_cache_parameters,
        delete_cache_parameter_group,
    ):
        expect(not hasattr(ElastiCacheResponse, missing.__name__), f"ElastiCache has {missing.__name__} itself")
        setattr(ElastiCacheResponse, missing.__name__, missing)
    for owner, changed in (
        (ElastiCacheBackend, describe_cache_clusters),
        (ElastiCacheResponse, delete_replication_group),
    ):
        expect(hasattr(owner, changed.__name__), f"ElastiCache has no {changed.__name__}")
        setattr(owner, changed.__name__, changed)

    begin = ElastiCacheBackend.__init__

    def begin_with_groups(self: ElastiCacheBackend, region_name: str, account_id: str) -> None:
        begin(self, region_name, account_id)
        for held in ("users", "replication_groups", "tagging_service", "arn_regex"):
            expect(hasattr(self, held), f"ElastiCache keeps no {held}")
        self.user_groups, self.parameter_groups = {}, {}
        # Tags of these too are asked for by ARN.
        self.arn_regex = re.compile(r"^arn:aws:elasticache:")

    ElastiCacheBackend.__init__ = begin_with_groups


if __name__ == "__main__":
    keep_who_may_send_dead_letters()
    keep_what_a_cache_needs()
    main()
