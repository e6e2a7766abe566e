"""Write installer/sbom.cdx.json, a CycloneDX SBOM of exactly the till's pins: see supply.py.

Run by `supply.py renew` in an environment of its own that holds cyclonedx-python-lib. The same
pins make the same file: no time, no chance, no place of this machine or of any registry.
"""

import json
import sys
import tomllib
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.supply import SBOM, TILL, digest, pins, written


def made() -> dict[str, object]:
    """Return the SBOM. Ends the program where it is not valid CycloneDX."""
    project = tomllib.loads((TILL.parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
    root = Component(
        name=project["name"],
        version=project["version"],
        type=ComponentType.APPLICATION,
        bom_ref=project["name"],
    )
    of_pins = digest(TILL)
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, of_pins))
    bom.metadata.component = root
    bom.metadata.properties.add(Property(name="posapp:requirements:sha256", value=of_pins))
    parts = []
    for pin in pins(TILL):
        marker = [Property(name="posapp:marker", value=pin.marker)] if pin.marker else []
        parts.append(
            Component(
                name=pin.name,
                version=pin.version,
                type=ComponentType.LIBRARY,
                purl=PackageURL("pypi", None, pin.name, pin.version),
                bom_ref=pin.purl,
                properties=marker,
            )
        )
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(root, parts)
    told = json.loads(JsonV1Dot6(bom).output_as_string())
    told["metadata"].pop("timestamp", None)
    # The tool names itself with the addresses of its own pages.
    told["metadata"].pop("tools", None)
    told.pop("$schema", None)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(told))
    if fault is not None:
        sys.exit(f"not valid CycloneDX 1.6: {fault}")
    return dict(told)


if __name__ == "__main__":
    SBOM.write_text(written(made()), encoding="utf-8")
