namespace Waybill.FollowTheMoney.Types;

/// <summary>Topics: the vocabulary's codes and nothing else.</summary>
internal sealed class TopicType : CodedType
{
    public TopicType()
        : base("topic", 64) => Group = "topics";

    public override string NodeId(string value) => "ftm:topic:" + value;
}
