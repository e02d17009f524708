import { describe, expect, it } from "vitest";
import { describeFault, Fault, fault, nearestName } from "../../src/kernel/fault.ts";

function caught(act: () => unknown): Fault {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a fault", () => {
  const f = caught(() =>
    fault(
      "unknown-key",
      { zh: "没有这个政策参数", en: "No policy parameter has this name" },
      {
        file: "scenarios/抵免.yaml",
        line: 7,
        column: 9,
        key: { zh: "投资抵免比例", en: "rate" },
        rule: { zh: "0—1", en: "0 to 1" },
        got: "ratte",
        nearest: "rate",
        hint: { zh: "百分数写作30%", en: "Write a percentage as 30%" },
      },
    ),
  );

  it("says where, which key in both languages, the rule, what it got and what was meant", () => {
    expect(describeFault(f, "zh")).toBe(
      [
        "错误：没有这个政策参数",
        "  位置：scenarios/抵免.yaml，第7行，第9列",
        "  键名：投资抵免比例（rate）",
        "  规则：0—1",
        "  得到：ratte",
        "  是否想写：rate",
        "  提示：百分数写作30%",
        "  代码：unknown-key",
      ].join("\n"),
    );
    expect(describeFault(f, "en")).toBe(
      [
        "Error: No policy parameter has this name",
        "  Where: scenarios/抵免.yaml, line 7, column 9",
        "  Key: rate (投资抵免比例)",
        "  Rule: 0 to 1",
        "  Got: ratte",
        "  Did you mean: rate",
        "  Hint: Write a percentage as 30%",
        "  Code: unknown-key",
      ].join("\n"),
    );
  });

  it("leaves out what it doesn't know", () => {
    const bare = new Fault("bare", { zh: "坏了", en: "Broken" }, { key: { zh: "k", en: "k" }, line: 3 }, 1);
    expect(describeFault(bare, "zh")).toBe("错误：坏了\n  位置：第3行\n  键名：k\n  代码：bare");
    expect(bare.exit).toBe(1);
  });

  it("is an Error, the user's unless said otherwise", () => {
    expect(f).toBeInstanceOf(Error);
    expect(f.exit).toBe(2);
    expect(f.message).toBe("unknown-key: No policy parameter has this name");
    expect(f.name).toBe("Fault");
  });
});

describe("the nearest name", () => {
  const names = ["surcharge-credit", "order-training", "talent-housing", "rate", "from", "to"];
  const zh = ["装备制造", "新能源", "玻璃及深加工", "现代物流", "文旅"];

  it("is what a slip of the keyboard was meant to be", () => {
    expect(nearestName("surcharge-credt", names)).toBe("surcharge-credit");
    expect(nearestName("surcharge_credit", names)).toBe("surcharge-credit");
    expect(nearestName("Order Training", names)).toBe("order-training");
    expect(nearestName("raet", names)).toBe("rate");
    expect(nearestName("form", names)).toBe("from");
    expect(nearestName("housing", names)).toBe("talent-housing");
  });

  it("is found in Chinese: one wrong character, one missing, or full-width letters", () => {
    expect(nearestName("装备制照", zh)).toBe("装备制造");
    expect(nearestName("新能原", zh)).toBe("新能源");
    expect(nearestName("文旋", zh)).toBe("文旅");
    expect(nearestName("物流", zh)).toBe("现代物流");
    expect(nearestName("ｒａｔｅ", names)).toBe("rate");
  });

  it("is none where nothing is close, or two are as likely", () => {
    expect(nearestName("wage", names)).toBeUndefined();
    expect(nearestName("农业", zh)).toBeUndefined();
    expect(nearestName("", names)).toBeUndefined();
    expect(nearestName("t", names)).toBeUndefined();
    expect(nearestName("training", ["order-training", "master-training"])).toBeUndefined();
    expect(nearestName("rate", [])).toBeUndefined();
  });

  it("prefers the fewer edits", () => {
    expect(nearestName("abcdeg", ["abcxyf", "abcdef", "abcdxf"])).toBe("abcdef");
    expect(nearestName("abcdeg", ["abcdef", "abcdex"])).toBe("abcdef");
  });
});
