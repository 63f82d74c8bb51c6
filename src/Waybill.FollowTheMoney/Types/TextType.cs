namespace Waybill.FollowTheMoney.Types;

/// <summary>Texts short and long, and markup: nothing is asked of them.</summary>
internal sealed class TextType(string name, int maxLength) : PropertyType(name, maxLength);
